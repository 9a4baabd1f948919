import 'server-only'
import { createHash } from 'node:crypto'
import type { Question } from '#domain/assessment/question.ts'
import { loadContent } from '#server/content/load-content.ts'

export type LoadedQuestion = {
  readonly question: Question
  /** First 12 hex digits of SHA-256 over the question's canonical JSON: changes with any change of text or key. */
  readonly version: string
  /** `module/lesson`. */
  readonly lesson: string
}

const kept = new WeakMap<object, Map<string, LoadedQuestion>>()

/** All questions with their keys, by full id, in the order of the course. The only reader of keys. */
export async function loadQuestions(root?: string): Promise<ReadonlyMap<string, LoadedQuestion>> {
  const content = loadContent(root)
  const before = kept.get(content)
  if (before) return before
  const questions = new Map(
    content.lessons.flatMap(({ id, questions }) =>
      questions.map(({ value }) => [
        value.id,
        { question: value, version: versionOf(value), lesson: id } satisfies LoadedQuestion,
      ]),
    ),
  )
  kept.set(content, questions)
  return questions
}

function versionOf(question: Question): string {
  return createHash('sha256').update(canonical(question)).digest('hex').slice(0, 12)
}

/** JSON with the keys of every object in order, so that the order in which an author wrote fields does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
