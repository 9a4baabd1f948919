import 'server-only'
import type { Store } from '#db/open.ts'
import type { LessonTally } from '#domain/classroom/gradebook.ts'
import type { DatedAnswer } from '#domain/classroom/late-points.ts'

/** Answers of people to some questions whose first try came after a moment (UTC milliseconds), one a row. */
export async function listLateAnswers(
  store: Store,
  {
    learners,
    questions,
    after,
  }: { learners: readonly string[]; questions: readonly string[]; after: number },
): Promise<(DatedAnswer & { learner: string; lesson: string })[]> {
  if (learners.length === 0 || questions.length === 0) return []
  const rows = await store
    .selectFrom('question_results')
    .where('learner', 'in', learners)
    .where('question', 'in', questions)
    .where('first_at', '>', after)
    .select(['learner', 'lesson', 'first_at', 'best_earned'])
    .execute()
  return rows.map(({ learner, lesson, first_at, best_earned }) => ({
    learner,
    lesson,
    firstAt: first_at,
    bestEarned: best_earned ?? 0,
  }))
}

/** Answers of people to some questions, summed up a lesson: one row a person and lesson. */
export async function listLessonTallies(
  store: Store,
  learners: readonly string[],
  questions: readonly string[],
): Promise<LessonTally[]> {
  if (learners.length === 0 || questions.length === 0) return []
  return store
    .selectFrom('question_results')
    .where('learner', 'in', learners)
    .where('question', 'in', questions)
    .groupBy(['learner', 'lesson'])
    .select(({ fn, val, eb }) => [
      'learner',
      'lesson',
      fn.countAll<number>().as('answered'),
      fn.coalesce(fn.sum<number>('first_earned'), val(0)).as('firstEarned'),
      fn.coalesce(fn.sum<number>('best_earned'), val(0)).as('bestEarned'),
      fn.sum<number>(eb.case().when('best_earned', 'is', null).then(1).else(0).end()).as('pending'),
      fn
        .sum<number>(eb.case().when('best_earned', 'is', null).then(eb.ref('possible')).else(0).end())
        .as('waiting'),
      fn.min('first_at').as('startedAt'),
      fn.max('first_at').as('finishedAt'),
    ])
    .execute()
}
