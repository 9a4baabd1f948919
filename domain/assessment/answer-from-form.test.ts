import { expect, test } from 'vitest'
import { keyAnswer, makeQuestion } from '#test/make-question.ts'
import { answerFromForm, type FormFields } from './answer-from-form.ts'
import { toPublicQuestion } from './public-question.ts'
import { QUESTION_TYPES, type QuestionType } from './question.ts'
import { scoreResponse } from './score-response.ts'

/** What a browser without script posts when everything is right. */
const POSTED: Record<QuestionType, FormFields> = {
  choice: { answer: 'nd' },
  choices: { answer: ['la', 'nd'] },
  number: { value: '240,000', unit: 't' },
  order: { 'position.oxide': '2', 'position.ore': '1', 'position.magnet': '4', 'position.metal': '3' },
  match: { 'match.nd': 'lilac', 'match.pr': 'green', 'match.er': 'rose' },
  category: {
    'category.la': 'light',
    'category.ce': 'light',
    'category.dy': 'heavy',
    'category.lu': 'heavy',
  },
  hotspot: { answer: 'y' },
  text: { answer: ' Oxide ' },
  claim: { verdict: 'false', reason: 'licence', source: 'notice' },
  curve: { 'y.2008': '10', 'y.2009': '12', 'y.2010': '30', 'y.2011': '90,0', 'y.2012': '50', 'y.2013': '25' },
  state: { answer: 'way=train&with=p507&extraction=29&scrub=36&feed=75' },
  essay: { text: 'Because.', 'selfScore.evidence': '2' },
}

test.each(QUESTION_TYPES)('%s posted as a form scores like the key, however it was shuffled', type => {
  const question = makeQuestion(type)
  for (const seed of ['one', 'two', 'three', 'four']) {
    const answer = answerFromForm(toPublicQuestion(question, seed), POSTED[type])
    expect(scoreResponse(question, answer)).toEqual(scoreResponse(question, keyAnswer(question)))
  }
})

test.each(QUESTION_TYPES)('%s posted empty is rejected', type => {
  const question = makeQuestion(type)
  expect(scoreResponse(question, answerFromForm(toPublicQuestion(question, 'one'), {})).kind).toBe('rejected')
})

test('a self score becomes numbers', () => {
  const shown = toPublicQuestion(makeQuestion('essay'), 'one')
  expect(answerFromForm(shown, POSTED.essay)).toEqual({ text: 'Because.', selfScore: { evidence: 2 } })
})

test('one ticked option is a list of one', () => {
  const shown = toPublicQuestion(makeQuestion('choices'), 'one')
  expect(answerFromForm(shown, { answer: 'la' })).toEqual(['la'])
})

test('two items in one place leave the order incomplete', () => {
  const shown = toPublicQuestion(makeQuestion('order'), 'one')
  const answer = answerFromForm(shown, { ...POSTED.order, 'position.magnet': '1' })
  expect(answer).toEqual(['oxide', 'metal'])
})
