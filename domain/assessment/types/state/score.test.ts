import { expect, test } from 'vitest'
import { makeQuestion } from '#test/make-question.ts'
import { scoreState } from './score.ts'

const question = makeQuestion('state', {
  initial: 'way=train&extraction=12&scrub=12',
  conditions: [
    { output: 'purity', atLeast: 99.9, text: 'Purity' },
    { output: 'stages', atMost: 70 },
  ],
})

test('what already held at the start earns nothing', () => {
  expect(scoreState(question, question.initial)).toMatchObject({ earned: 0 })
  expect(scoreState(question, 'way=train&extraction=20&scrub=20')).toMatchObject({ earned: 0 })
})

test('giving up what held for what is wanted earns nothing either', () => {
  const much = scoreState(question, 'way=train&with=p507&extraction=200&scrub=200&feed=75')
  expect(much).toMatchObject({
    earned: 0,
    feedback: [{ tone: 'right' }, { tone: 'wrong' }, { text: 'Secret reason.' }],
  })
})

test('the reading of the model is told beside what was wanted', () => {
  const outcome = scoreState(question, 'way=funnel&with=p507&shakes=1')
  expect(outcome).toMatchObject({ feedback: [{ text: 'Purity: 55.051, wanted at least 99.9.' }, {}, {}] })
})
