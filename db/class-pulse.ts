import 'server-only'
import type { Store } from '#db/open.ts'

/**
 * A text that changes whenever a result of the class may have changed: an answer summed up, judged or scored again, an
 * attempt submitted, a score set, a learner given another due date, somebody joined or left, an assignment changed. A few
 * aggregates over indexes; nothing of it is meant to be read.
 */
export async function classPulse(store: Store, classId: string): Promise<string> {
  const people = store
    .selectFrom('enrollments')
    .where('class', '=', classId)
    .where('status', '=', 'active')
    .select('person')
  const assignments = store.selectFrom('assignments').where('class', '=', classId).select('id')
  const [results, attempts, overrides, dues, roster, work] = await Promise.all([
    store
      .selectFrom('question_results')
      .where('learner', 'in', people)
      .select(({ fn }) => [
        fn.sum<number>('tries').as('tries'),
        fn.max('last_at').as('last'),
        fn.count<number>('best_earned').as('scored'),
        fn.sum<number>('best_earned').as('points'),
      ])
      .executeTakeFirstOrThrow(),
    store
      .selectFrom('attempts')
      .where('learner', 'in', people)
      .select(({ fn }) => [fn.countAll<number>().as('begun'), fn.max('submitted_at').as('last')])
      .executeTakeFirstOrThrow(),
    store
      .selectFrom('overrides')
      .where('assignment', 'in', assignments)
      .select(({ fn }) => fn.max('at').as('last'))
      .executeTakeFirstOrThrow(),
    store
      .selectFrom('due_exceptions')
      .where('assignment', 'in', assignments)
      .select(({ fn }) => fn.countAll<number>().as('dues'))
      .executeTakeFirstOrThrow(),
    store
      .selectFrom('enrollments')
      .where('class', '=', classId)
      .where('status', '=', 'active')
      .select(({ fn }) => fn.countAll<number>().as('people'))
      .executeTakeFirstOrThrow(),
    store
      .selectFrom('assignments')
      .where('class', '=', classId)
      .select(({ fn }) => [fn.countAll<number>().as('given'), fn.sum<number>('version').as('versions')])
      .executeTakeFirstOrThrow(),
  ])
  return JSON.stringify([results, attempts, overrides, dues, roster, work])
}
