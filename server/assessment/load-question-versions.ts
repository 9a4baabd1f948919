import 'server-only'
import type { Store } from '#db/open.ts'
import { listQuestionVersions } from '#db/question-versions.ts'
import type { Question } from '#domain/assessment/question.ts'
import { lessonOf } from '#domain/ids.ts'
import type { LoadedQuestion } from '#server/content/load-questions.ts'

type Asked = { readonly question: string; readonly version: string }

/** Questions as they stood when they were asked, with their keys; by id. */
export async function loadQuestionVersions(
  store: Store,
  asked: readonly Asked[],
): Promise<ReadonlyMap<string, LoadedQuestion>> {
  const rows = await listQuestionVersions(
    store,
    asked.map(each => each.question),
  )
  const wanted = new Set(asked.map(each => `${each.question} ${each.version}`))
  return new Map(
    rows
      .filter(row => wanted.has(`${row.question} ${row.version}`))
      .map(({ question, version, body }) => [
        question,
        { question: JSON.parse(body) as Question, version, lesson: lessonOf(question) },
      ]),
  )
}
