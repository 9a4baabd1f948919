import 'server-only'
import type { Store } from '#db/open.ts'
import type { ResponseRow, UserRow } from '#db/schema.ts'
import { countedResponses } from '#db/scored-responses.ts'

export type TryRow = Pick<
  ResponseRow,
  'id' | 'question' | 'lesson' | 'answer' | 'earned' | 'possible' | 'answered_at' | 'received_at'
>

/**
 * Makes other writers of this learner's log wait until the transaction ends, so that a summary never misses an answer
 * that arrives at the same moment. Gives the learner's role; nothing where there is no such person (any more).
 */
export async function lockLearner(store: Store, learner: string): Promise<UserRow['role'] | undefined> {
  const row = await store
    .updateTable('users')
    .set(({ ref }) => ({ name: ref('name') }))
    .where('id', '=', learner)
    .returning('role')
    .executeTakeFirst()
  return row?.role
}

/** Adds answers to the log; an id that is already there is left alone. Gives the ids that were added. */
export async function insertResponses(store: Store, rows: readonly ResponseRow[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const added = await store
    .insertInto('responses')
    .values([...rows])
    .onConflict(conflict => conflict.column('id').doNothing())
    .returning('id')
    .execute()
  return new Set(added.map(row => row.id))
}

/** The responses with these ids, whoever gave them. */
export async function findResponses(store: Store, ids: readonly string[]): Promise<ResponseRow[]> {
  if (ids.length === 0) return []
  return store.selectFrom('responses').where('id', 'in', ids).selectAll().execute()
}

/** Every answer of a learner to these questions that counts, as the summary needs them. */
export async function listTries(
  store: Store,
  learner: string,
  questions: readonly string[],
): Promise<TryRow[]> {
  if (questions.length === 0) return []
  return store
    .selectFrom(countedResponses(store).as('counted'))
    .where('learner', '=', learner)
    .where('question', 'in', questions)
    .select(['id', 'question', 'lesson', 'answer', 'earned', 'possible', 'answered_at', 'received_at'])
    .execute()
}

/** The first answer of a learner to any of these ids of a question that counts. */
export function findFirstAnswer(
  store: Store,
  learner: string,
  ids: readonly string[],
): Promise<Pick<ResponseRow, 'id' | 'answer' | 'answered_at'> | undefined> {
  return store
    .selectFrom(countedResponses(store).as('counted'))
    .where('learner', '=', learner)
    .where('question', 'in', ids)
    .select(['id', 'answer', 'answered_at'])
    .orderBy('answered_at')
    .orderBy('received_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

/** Every answer of a learner that counts, for a rebuild of the summaries. */
export function listAllTries(store: Store, learner: string): Promise<TryRow[]> {
  return store
    .selectFrom(countedResponses(store).as('counted'))
    .where('learner', '=', learner)
    .select(['id', 'question', 'lesson', 'answer', 'earned', 'possible', 'answered_at', 'received_at'])
    .execute()
}

/** Every answer of a learner in these lessons that counts, oldest first. */
export async function listLessonResponses(
  store: Store,
  learner: string,
  lessons: readonly string[],
): Promise<ResponseRow[]> {
  if (lessons.length === 0) return []
  return store
    .selectFrom(countedResponses(store).as('counted'))
    .where('learner', '=', learner)
    .where('lesson', 'in', lessons)
    .selectAll()
    .orderBy('answered_at')
    .orderBy('received_at')
    .orderBy('id')
    .execute()
}

/** People who have answered anything, or of whom a summary says so. */
export async function listAnsweringLearners(store: Store): Promise<string[]> {
  const rows = await store
    .selectFrom('responses')
    .select('learner')
    .union(store.selectFrom('question_results').select('learner'))
    .orderBy('learner')
    .execute()
  return rows.map(row => row.learner)
}

/** Every answer of some learners in these lessons that counts, oldest first. */
export async function listResponsesInLessons(
  store: Store,
  learners: readonly string[],
  lessons: readonly string[],
): Promise<ResponseRow[]> {
  if (learners.length === 0 || lessons.length === 0) return []
  return store
    .selectFrom(countedResponses(store).as('counted'))
    .where('learner', 'in', learners)
    .where('lesson', 'in', lessons)
    .selectAll()
    .orderBy('answered_at')
    .orderBy('received_at')
    .orderBy('id')
    .execute()
}

export type SentTry = TryRow & Pick<ResponseRow, 'learner' | 'misconception' | 'certainty'>

/** Every answer of some learners in these lessons that counts and was given at `since` or later. */
export async function listTriesSince(
  store: Store,
  wanted: {
    readonly learners: readonly string[]
    readonly lessons: readonly string[]
    readonly since: number
  },
): Promise<SentTry[]> {
  if (wanted.learners.length === 0 || wanted.lessons.length === 0) return []
  return store
    .selectFrom(countedResponses(store).as('counted'))
    .where('learner', 'in', wanted.learners)
    .where('lesson', 'in', wanted.lessons)
    .where('answered_at', '>=', wanted.since)
    .selectAll()
    .execute()
}
