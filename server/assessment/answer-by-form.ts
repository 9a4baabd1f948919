import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Actor } from '#domain/account/actor.ts'
import { answerFromForm, type FormFields } from '#domain/assessment/answer-from-form.ts'
import { readAskedPlace } from '#domain/assessment/asked-place.ts'
import { toPublicQuestion } from '#domain/assessment/public-question.ts'
import { Problem } from '#domain/problem.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { loadQuestion } from '#server/content/load-question.ts'

/** Addresses are read up to about 16 KB; a longer essay of a visitor is not kept anyway. */
const LONGEST_IN_ADDRESS = 4000

/**
 * Takes the plain form of a question, as it is posted without script, and gives the address of the page that shows what
 * came of it. What was kept is found there by its id; what was not is carried along and scored again. Where the
 * question was asked outside its lesson, its place goes along.
 */
export async function answerByForm(actor: Actor, posted: string, now: number): Promise<string> {
  const fields = fieldsOf(posted)
  const loaded = await loadQuestion(typeof fields.question === 'string' ? fields.question : '')
  if (!loaded) throw new Problem('not-found', 'This question is not part of the course.')
  const { question } = loaded
  const answer = answerFromForm(toPublicQuestion(question, question.id), fields)
  const id = randomUUID()
  const certainty = [1, 2, 3].find(level => String(level) === fields.certainty)
  const responses = [{ id, question: question.id, answer, certainty, answeredAt: now }]
  const { results } = await recordResponses(actor, { responses, source: 'form' }, now)
  const shown: Record<string, string> =
    results[0]?.status === 'recorded' ? { response: id } : { question: question.id, answer: carried(answer) }
  return `/answered?${new URLSearchParams({ ...shown, ...readAskedPlace(fields) })}`
}

function fieldsOf(posted: string): FormFields {
  const form = new URLSearchParams(posted)
  return Object.fromEntries(
    [...new Set(form.keys())].map(name => {
      const values = form.getAll(name)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}

function carried(answer: unknown): string {
  const text = JSON.stringify(answer) ?? 'null'
  if (text.length <= LONGEST_IN_ADDRESS) return text
  return JSON.stringify({ text: text.slice(0, 200) })
}
