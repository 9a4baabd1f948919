import 'server-only'
import { listFirstTries } from '#db/first-tries.ts'
import { type Asked, answerMatrix, type CountedTries } from '#domain/classroom/answer-matrix.ts'
import type { AssignedWork } from '#domain/classroom/gradebook.ts'
import { formerIds } from '#server/assessment/former-ids.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { store } from '#server/store.ts'

/** The first answer of each of these learners to each question of assigned lessons. The caller has proved the right to it. */
export async function readLessonTries(
  work: Pick<AssignedWork, 'lessons'>,
  { learners, asked }: { readonly learners: readonly string[]; readonly asked: readonly Asked[] },
): Promise<CountedTries> {
  const lessons = work.lessons.flatMap(id => [id, ...formerIds(id)])
  const wanted = new Set(asked.map(each => each.id))
  const rows = (await listFirstTries(store(), learners, lessons)).flatMap(row => {
    const question = followAlias(row.question)
    return wanted.has(question) ? [{ ...row, question, answer: JSON.parse(row.answer) as unknown }] : []
  })
  const answering = new Set(rows.map(each => each.learner))
  const counted = learners.filter(each => answering.has(each))
  return {
    matrix: answerMatrix(counted, asked, rows),
    tries: rows.map(({ later: _, ...each }) => each),
    later: rows.reduce((sum, each) => sum + each.later, 0),
  }
}
