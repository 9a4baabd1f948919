import { randomUUID } from 'node:crypto'
import type { ResponseRow } from '#db/schema.ts'
import type { Person } from '#domain/account/actor.ts'
import { drawQuestions } from '#domain/assessment/draw-questions.ts'
import { quizPool } from '#domain/assessment/quiz-pool.ts'
import { PRESETS } from '#domain/assessment/release.ts'
import { assignQuiz } from '#server/classroom/assign-quiz.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

type Make = (learner: string, question: { id: string; lesson: string; points: number }) => ResponseRow

/** Gives the largest quiz of the course to a class, every learner having submitted one attempt; gives the assignment's id. */
export async function fillQuiz(
  teacher: Person,
  classId: string,
  {
    learners,
    response,
    now,
  }: { readonly learners: readonly string[]; readonly response: Make; readonly now: number },
): Promise<string> {
  const { modules } = await loadCourse()
  const module = modules.toSorted((a, b) => quizPool(b).length - quizPool(a).length)[0]
  if (!module) throw new Error('The course has no module.')
  const given = { module: module.id, preset: 'homework', title: '', minutes: null } as const
  const assignment = await assignQuiz(teacher, classId, {
    ...given,
    opensLocal: null,
    dueLocal: null,
    now: now - 1,
  })
  const known = await loadQuestions()
  for (const learner of learners) {
    const attempt = randomUUID()
    const drawn = drawQuestions(quizPool(module), attempt).flatMap(each => known.get(each.id) ?? [])
    const rows = drawn.map(({ question, lesson }) => ({
      ...response(learner, { id: question.id, lesson, points: question.points }),
      attempt,
      assignment,
    }))
    await store()
      .insertInto('attempts')
      .values({
        id: attempt,
        learner,
        module: module.id,
        assignment,
        number: 1,
        seed: attempt,
        settings: JSON.stringify(PRESETS.homework),
        started_at: now,
        deadline_at: null,
        closes_at: null,
        submitted_at: now,
        counted_at: now,
      })
      .execute()
    await store().insertInto('responses').values(rows).execute()
    await store()
      .insertInto('attempt_questions')
      .values(
        rows.map((row, at) => ({
          attempt,
          learner,
          position: at + 1,
          question: row.question,
          version: 'v',
          possible: row.possible,
          seen_at: null,
          response: row.id,
        })),
      )
      .execute()
  }
  return assignment
}
