import 'server-only'
import { group } from 'd3-array'
import type { Store } from '#db/open.ts'
import type { AttemptQuestionRow, AttemptRow, ResponseRow } from '#db/schema.ts'
import { scoredResponses } from '#db/scored-responses.ts'

export type StoredAttempt = AttemptRow & {
  /** In the order they are asked. */
  readonly questions: readonly AttemptQuestionRow[]
}

/** Adds an attempt with the questions drawn for it. */
export async function insertAttempt(
  store: Store,
  row: AttemptRow,
  questions: readonly AttemptQuestionRow[],
): Promise<void> {
  await store.insertInto('attempts').values(row).execute()
  await store
    .insertInto('attempt_questions')
    .values([...questions])
    .execute()
}

/** One attempt of a learner; nothing where it is somebody else's. */
export async function findAttempt(
  store: Store,
  learner: string,
  id: string,
): Promise<StoredAttempt | undefined> {
  const [found] = await withQuestions(store, await ofLearner(store, learner).where('id', '=', id).execute())
  return found
}

/** Attempts of a learner, oldest first; of one module only where it is given. */
export async function listAttempts(store: Store, learner: string, module?: string): Promise<StoredAttempt[]> {
  const all = ofLearner(store, learner)
  return withQuestions(store, await (module === undefined ? all : all.where('module', '=', module)).execute())
}

/** Attempts of a learner whose answers do not stand in the record yet: open, or something of them is withheld. */
export async function listUncountedAttempts(store: Store, learner: string): Promise<StoredAttempt[]> {
  return withQuestions(store, await ofLearner(store, learner).where('counted_at', 'is', null).execute())
}

/** Attempts for some assignments, oldest first; of one learner only where one is given. */
export async function listAssignmentAttempts(
  store: Store,
  assignments: readonly string[],
  learner?: string,
): Promise<StoredAttempt[]> {
  if (assignments.length === 0) return []
  const all = store
    .selectFrom('attempts')
    .where('assignment', 'in', assignments)
    .selectAll()
    .orderBy('started_at')
    .orderBy('number')
  return withQuestions(
    store,
    await (learner === undefined ? all : all.where('learner', '=', learner)).execute(),
  )
}

/** Moves when an attempt closes, and with it from when on its answers are late. */
export async function moveAttemptClose(
  store: Store,
  id: string,
  moved: Pick<AttemptRow, 'closes_at' | 'deadline_at'>,
): Promise<void> {
  await store.updateTable('attempts').set(moved).where('id', '=', id).execute()
}

/** Every answer given in these attempts, in the order they came in, each with the score it has now. */
export async function listAttemptResponses(
  store: Store,
  attempts: readonly string[],
): Promise<ResponseRow[]> {
  if (attempts.length === 0) return []
  return store
    .selectFrom(scoredResponses(store).as('scored'))
    .where('attempt', 'in', attempts)
    .selectAll()
    .orderBy('received_at')
    .orderBy('answered_at')
    .orderBy('id')
    .execute()
}

/** What a score is counted from: one answer given in an attempt, without what was answered. */
export type AttemptScore = Pick<ResponseRow, 'id' | 'attempt' | 'question' | 'earned' | 'possible'>

/** The score that every answer given in these attempts has now, in no order. */
export async function listAttemptScores(store: Store, attempts: readonly string[]): Promise<AttemptScore[]> {
  if (attempts.length === 0) return []
  return store
    .selectFrom(scoredResponses(store).as('scored'))
    .where('attempt', 'in', attempts)
    .select(['id', 'attempt', 'question', 'earned', 'possible'])
    .execute()
}

/** Notes that the learner was told what is right. */
export async function markSeen(
  store: Store,
  place: { readonly attempt: string; readonly question: string },
  at: number,
): Promise<void> {
  await store
    .updateTable('attempt_questions')
    .set({ seen_at: at })
    .where('attempt', '=', place.attempt)
    .where('question', '=', place.question)
    .where('seen_at', 'is', null)
    .execute()
}

/** Submits an attempt: the answers that stand (response id by question), and when. */
export async function submitAttemptRow(
  store: Store,
  id: string,
  { standing, at }: { readonly standing: ReadonlyMap<string, string>; readonly at: number },
): Promise<void> {
  for (const [question, response] of standing) {
    await store
      .updateTable('attempt_questions')
      .set({ response })
      .where('attempt', '=', id)
      .where('question', '=', question)
      .execute()
  }
  await store.updateTable('attempts').set({ submitted_at: at }).where('id', '=', id).execute()
}

/** Notes since when the answers of an attempt stand in the record. */
export async function markCounted(store: Store, id: string, at: number): Promise<void> {
  await store.updateTable('attempts').set({ counted_at: at }).where('id', '=', id).execute()
}

/** By how much time limits are stretched for a person; 1 is not at all, 0 lifts them. */
export async function findTimeFactor(store: Store, person: string): Promise<number> {
  const row = await store
    .selectFrom('users')
    .where('id', '=', person)
    .select('time_factor')
    .executeTakeFirst()
  return row?.time_factor ?? 1
}

function ofLearner(store: Store, learner: string) {
  return store
    .selectFrom('attempts')
    .where('learner', '=', learner)
    .selectAll()
    .orderBy('started_at')
    .orderBy('number')
}

async function withQuestions(store: Store, rows: readonly AttemptRow[]): Promise<StoredAttempt[]> {
  if (rows.length === 0) return []
  const questions = await store
    .selectFrom('attempt_questions')
    .where(
      'attempt',
      'in',
      rows.map(row => row.id),
    )
    .selectAll()
    .orderBy('position')
    .execute()
  const byAttempt = group(questions, each => each.attempt)
  return rows.map(row => ({ ...row, questions: byAttempt.get(row.id) ?? [] }))
}
