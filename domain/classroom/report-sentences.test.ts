import { expect, test } from 'vitest'
import { reliabilitySentence } from './reliability-sentence.ts'
import { basisSentence } from './report-basis.ts'

test('the first line names the tries, how many learners, and what is left out and why', () => {
  const basis = { rule: 'first-attempts', learners: 28, counted: 24, excused: 1, later: 5 } as const
  expect(basisSentence(basis)).toBe(
    'Counted: the first attempt that was submitted, of 24 of 28 learners. Left out: 3 learners who have not submitted one; 1 learner excused; 5 later attempts; what teachers try out; who has left the class.',
  )
  expect(basisSentence({ rule: 'first-answers', learners: 1, counted: 1, excused: 0, later: 1 })).toBe(
    'Counted: the first answer to each question, of 1 of 1 learner. Left out: 1 later answer, given when the reasons were read; what teachers try out; who has left the class.',
  )
})

test('reliability is said in words, with what it would take to be better', () => {
  const analysis = { learners: 10, possible: 6, isDrawn: false, items: [] }
  expect(reliabilitySentence(analysis)).toContain('too few to say')
  const golden = { n: 10, alpha: 43 / 85, standardError: 1.0583, asked: 6 }
  expect(reliabilitySentence({ ...analysis, test: golden })).toBe(
    'The totals tell learners apart only roughly (alpha 0.51). One learner’s total is good to about ± 18 % of the points. It would take 24 questions like these to reach 0.80.',
  )
  expect(reliabilitySentence({ ...analysis, test: { n: 10, drawnReliability: -0.2 } })).toContain(
    'Not consistent (KR-21 -0.20)',
  )
  expect(reliabilitySentence({ ...analysis, test: { n: 10 } })).toContain('Too few to say')
})
