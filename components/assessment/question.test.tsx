import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { answerFromForm, type FormFields } from '#domain/assessment/answer-from-form.ts'
import { checkAnswer } from '#domain/assessment/checks.ts'
import { formFromAnswer } from '#domain/assessment/form-from-answer.ts'
import { type PublicQuestion, toPublicQuestion } from '#domain/assessment/public-question.ts'
import { QUESTION_TYPES, type Question as WithKey } from '#domain/assessment/question.ts'
import { keyAnswer } from '#domain/progress/key-answer.ts'
import { makeQuestion } from '#test/make-question.ts'
import { Field } from './field.tsx'
import { Question } from './question.tsx'

type Entry = readonly [name: string, value: string]

/** What a reader would fill in to give an answer. */
function entriesFor(question: WithKey, answer: unknown): Entry[] {
  const pairs = Object.entries((answer ?? {}) as Record<string, string>)
  switch (question.type) {
    case 'choices':
      return (answer as string[]).map(id => ['answer', id])
    case 'order':
      return (answer as string[]).map((id, at) => [`position.${id}`, String(at + 1)])
    case 'match':
    case 'category':
      return pairs.map(([id, place]) => [`${question.type}.${id}`, place])
    case 'curve':
      return (answer as [number, number][]).map(([x, y]) => [`y.${x}`, String(y)])
    case 'number':
    case 'claim':
      return pairs
    case 'essay':
      return [
        ['text', 'My thoughts.'],
        ['selfScore.claim', '1'],
      ]
    default:
      return [['answer', String(answer)]]
  }
}

function markupOf(question: PublicQuestion): string {
  return renderToStaticMarkup(<Question question={question} />)
}

describe('without script', () => {
  test.each(QUESTION_TYPES)('the form of a %s question can be filled in and sent', type => {
    const question = makeQuestion(type)
    const open = toPublicQuestion(question, 'seed')
    const html = markupOf(open)
    const entries = entriesFor(question, keyAnswer(question))
    expect(html).toContain('action="/learn/quotas/two-instruments/answer" method="post"')
    expect(html).toContain(`name="question" value="${question.id}"`)
    for (const [name, value] of entries) {
      const isTyped = /<(input type="text"|textarea)|type="text"/.test(html)
      expect(html).toContain(`name="${name}"`)
      if (!isTyped) expect(html).toContain(`value="${value}"`)
    }
    const fields: Record<string, string | string[]> = {}
    for (const [name, value] of entries) fields[name] = fields[name] ? [fields[name], value].flat() : value
    expect(checkAnswer(open, answerFromForm(open, fields as FormFields))).toEqual({ complete: true })
  })

  test.each(QUESTION_TYPES)('a %s question is a group with a name, and no two elements share an id', type => {
    const html = markupOf(toPublicQuestion(makeQuestion(type), 'seed'))
    expect(html).toMatch(/<fieldset[^>]*><legend/)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(match => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(html).toContain('id="q-')
    const [, label = 'none'] = /aria-labelledby="([^"]+)"/.exec(html) ?? []
    expect(ids).toContain(label)
  })
})

/** What a form in this markup would post: one value for each name, several for ticked boxes. */
function postedFrom(html: string): FormFields {
  const fields: Record<string, string[]> = {}
  const add = (tag: string, value: string | undefined) => {
    const name = /name="([^"]+)"/.exec(tag)?.[1]
    if (name !== undefined && value !== undefined) fields[name] = [...(fields[name] ?? []), value]
  }
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const isBox = /type="(radio|checkbox)"/.test(tag)
    if (!isBox || tag.includes('checked=""')) add(tag, /value="([^"]*)"/.exec(tag)?.[1])
  }
  for (const [, tag = '', inside = ''] of html.matchAll(/(<select[^>]*>)(.*?)<\/select>/g)) {
    const selected = [...inside.matchAll(/<option[^>]*>/g)].find(([option]) => option.includes('selected=""'))
    add(tag, /value="([^"]*)"/.exec(selected?.[0] ?? '')?.[1])
  }
  for (const [, tag = '', text] of html.matchAll(/(<textarea[^>]*>)\n?(.*?)<\/textarea>/gs)) add(tag, text)
  return fields
}

test.each(QUESTION_TYPES)('a %s question shows an earlier answer as it was filled in', type => {
  const question = makeQuestion(type)
  const open = toPublicQuestion(question, 'seed')
  const answer = keyAnswer(question) ?? { text: 'My thoughts.', selfScore: { claim: 1 } }
  const filled = formFromAnswer(open, answer)
  const html = renderToStaticMarkup(<Field question={open} filled={filled} />)
  expect(answerFromForm(open, postedFrom(html.replaceAll('&amp;', '&')))).toEqual(
    answerFromForm(open, filled),
  )
})
