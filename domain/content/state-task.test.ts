import { expect, test } from 'vitest'
import { answerFromForm } from '#domain/assessment/answer-from-form.ts'
import { checkAnswer } from '#domain/assessment/checks.ts'
import { formFromAnswer } from '#domain/assessment/form-from-answer.ts'
import { toPublicQuestion } from '#domain/assessment/public-question.ts'
import { question } from '#domain/assessment/question.ts'
import { scoreResponse } from '#domain/assessment/score-response.ts'
import { answerView } from '#domain/progress/answer-view.ts'
import { describeAnswer } from '#domain/progress/describe-answer.ts'
import { shownDiagram } from '#domain/progress/shown-diagram.ts'
import type { Article } from './article.ts'
import type { DataSet } from './data-set.ts'
import { resolveQuestion } from './resolve-question.ts'
import type { Source } from './source.ts'

const SHIPMENT = {
  ...{ id: 'L05', date: '2025-04-07', shipment: 'Magnets with dysprosium', from: 'Ningbo', to: 'Germany' },
  ...{ why: 'Secret reason.', enquiry: 'day=2025-04-07', source: 'A18EN' },
}
const CLAIM = {
  ...{ id: 'C08', paraphrase: 'much', verdict: 'wrong', evidence: 'Secret evidence', figures: '-' },
  ...{ skill: 'size', habit: 'size', source: 'USGS22;CNA23' },
}
const habits = ['size', 'who', 'when', 'cause'].map(id => ({ id, text: `Habit ${id}` }))
const steps = [1, 2, 3, 4, 5].map(at => ({ id: `s-${at}`, title: 't', sentence: 's', show: 'text' as const }))
const ARTICLE: Article = {
  ...{ id: 'an-article', title: 'Magnets', publisher: 'Paper', date: '2024-01-31', source: 'ART', note: 'n' },
  ...{ claims: 'claims', habits, steps, paragraphs: ['First. [C08|Half a million] left.'] },
}
const named = <Entry extends object>(entries: Record<string, Entry>) => new Map(Object.entries(entries))
const registers = {
  lesson: 'm/a',
  facts: new Map(),
  dataSets: named({
    'licence-cases': { rows: [SHIPMENT] } as unknown as DataSet,
    claims: { rows: [CLAIM] } as unknown as DataSet,
  }),
  articles: named({ 'an-article': ARTICLE }),
  sources: named<Source>(
    Object.fromEntries(['ART', 'USGS22', 'CNA23'].map(id => [id, { id, title: `Title ${id}` } as Source])),
  ),
}
const WRITTEN = {
  ...{ id: 'q', type: 'state', prompt: 'Judge.', objective: 'o', idea: 'i', difficulty: 2, points: 3 },
  ...{ explanation: 'Because.', reason: 'Secret fallback.' },
}
const asked = (fields: object) => {
  const { question: resolved, complaints } = resolveQuestion({ ...WRITTEN, ...fields }, registers)
  expect(complaints).toEqual([])
  const read = question.parse(resolved)
  if (read.type !== 'state') throw new Error('not a state')
  return read
}
const CASE = { diagram: 'licensing-desk', ask: { case: 'L05', instruments: ['ordinary', 'a18'] } }
const READ = {
  diagram: 'claim-check',
  ask: { article: 'an-article', claim: 'C08', deciding: ['ART', 'CNA23'] },
}

test('a shipment is judged by the rule base: half for what applies, half for what decides', () => {
  const desk = asked(CASE)
  const score = (answer: string) => scoreResponse(desk, answer)
  expect(score(desk.key)).toMatchObject({ earned: 3 })
  expect(score('case=L05&said=licence&by=ordinary')).toMatchObject({ earned: 1.5 })
  expect(score('case=L05&said=free&by=a18')).toMatchObject({
    earned: 1.5,
    feedback: [
      { tone: 'wrong', text: 'What applies on this day: no licence needed.' },
      { tone: 'right' },
      { text: 'Secret fallback.' },
    ],
  })
  expect(score('case=L06&said=licence&by=a18')).toMatchObject({ kind: 'rejected' })
  expect(score('case=L05&said=licence')).toMatchObject({ kind: 'rejected' })
})

test('a claim is judged by its table: a third each for verdict, habit and deciding source', () => {
  const claim = asked(READ)
  const score = (answer: string) => scoreResponse(claim, answer)
  expect(score('claim=C08&said=wrong&habit=size&source=CNA23')).toMatchObject({ earned: 3 })
  expect(score('claim=C08&said=wrong&habit=who&source=ART')).toMatchObject({ earned: 1 })
  expect(score('claim=C08&said=partly&habit=who&source=ART')).toMatchObject({ earned: 0 })
})

test('a reason that was written for a wrong choice takes the place of the general one', () => {
  const reasons = [{ when: 'by=ordinary', misconception: 'm', reason: 'Raw goods only.' }]
  const desk = asked({ ...CASE, reasons })
  expect(scoreResponse(desk, 'case=L05&said=licence&by=ordinary')).toMatchObject({
    misconceptions: ['m'],
    feedback: [{ tone: 'right' }, { tone: 'wrong' }, { text: 'Raw goods only.' }],
  })
  const spoilt = [{ ...reasons[0], when: 'by=a18' }]
  expect(() => asked({ ...CASE, reasons: spoilt })).toThrow('the key holds by=a18')
})

test('form and answer are the same state; what is not chosen is named', () => {
  const open = toPublicQuestion(asked(CASE), 'seed')
  const fields = { said: 'licence', by: 'a18' }
  expect(answerFromForm(open, fields)).toBe('case=L05&said=licence&by=a18')
  expect(formFromAnswer(open, 'case=L05&said=licence&by=a18')).toEqual(fields)
  expect(checkAnswer(open, answerFromForm(open, { said: 'free' }))).toMatchObject({
    reason: 'Still to be chosen: the instrument that decides.',
  })
})

test('neither ruling nor table leaves the server', () => {
  for (const fields of [CASE, READ]) {
    const secret = asked(fields)
    const told = JSON.stringify(toPublicQuestion(secret, 'seed'))
    expect(told).not.toMatch(/Secret|"given"|"key"|"reasons"|"ask"/)
    expect(told).not.toContain(secret.key)
  }
})

test('an answer is read in words', () => {
  expect(describeAnswer(asked(READ), 'claim=C08&said=wrong&habit=size&source=CNA23')).toEqual([
    'Your verdict: wrong',
    'The habit of reading that settles it: Habit size',
    'The source that decides: Title CNA23',
  ])
})

test('it is read again as it was seen, each list with what was chosen and what is right', () => {
  const view = answerView(asked(CASE), 'case=L05&said=licence&by=ordinary', { seed: 's', mayKey: true })
  if (view.kind !== 'options') throw new Error(view.kind)
  expect(view.groups.map(each => each.title)).toEqual([
    'What applies on this day',
    'The instrument that decides',
  ])
  expect(view.groups[1]?.options.map(({ chosen, right }) => [chosen, right])).toEqual([
    [true, false],
    [false, true],
  ])
  expect(shownDiagram(asked(CASE), 'case=L05&said=licence&by=a18', { mayKey: true })).toBeUndefined()
})

test('what does not exist, or cannot be decided by what is offered, is a complaint', () => {
  const complaint = (fields: object) => resolveQuestion({ ...WRITTEN, ...fields }, registers).complaints[0]
  const desk = (ask: object) => complaint({ ...CASE, ask })
  expect(desk({ case: 'L99', instruments: ['a18', 'ordinary'] })).toContain('L99, which does not exist')
  expect(desk({ case: 'L05', instruments: ['ordinary', 'a57'] })).toContain('none decides L05')
  const read = (deciding: string[]) => complaint({ ...READ, ask: { ...READ.ask, deciding } })
  expect(read(['ART', 'USGS22', 'CNA23'])).toContain('exactly one source')
  expect(read(['ART', 'GONE'])).toContain('a deciding source that does not exist')
})
