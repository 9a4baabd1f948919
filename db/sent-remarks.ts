import 'server-only'
import type { Store } from '#db/open.ts'
import type { SentRemarkRow } from '#db/schema.ts'
import { countedResponses } from '#db/scored-responses.ts'

/** A remark as it is read, with the name that its teacher has now; null for one who is gone. */
export type NamedRemark = SentRemarkRow & { readonly by_name: string | null; readonly learner_name: string }

export type ShownMisconception = {
  readonly learner: string
  readonly question: string
  readonly answeredAt: number
  /** Is it the learner's last answer to the question? */
  readonly isLast: boolean
}

/** Answers of these learners that show a misconception, of those that count; the oldest first. */
export async function listShownMisconceptions(
  store: Store,
  learners: readonly string[],
  misconception: string,
): Promise<ShownMisconception[]> {
  if (learners.length === 0) return []
  const rows = await store
    .selectFrom(countedResponses(store).as('counted'))
    .leftJoin('question_results', 'question_results.last_response', 'counted.id')
    .where('counted.learner', 'in', learners)
    .where('counted.misconception', '=', misconception)
    .where('counted.kind', '=', 'learner')
    .select([
      'counted.learner',
      'counted.question',
      'counted.answered_at as answeredAt',
      'question_results.last_response as last',
    ])
    .orderBy('counted.answered_at')
    .execute()
  return rows.map(({ last, ...row }) => ({ ...row, isLast: last !== null }))
}

export async function insertSentRemarks(store: Store, rows: readonly SentRemarkRow[]): Promise<void> {
  if (rows.length > 0)
    await store
      .insertInto('sent_remarks')
      .values([...rows])
      .execute()
}

/** What was said to learners of a class about a misconception and not taken back, the newest first. */
export function listClassRemarks(
  store: Store,
  classId: string,
  misconception: string,
): Promise<NamedRemark[]> {
  return standing(store)
    .where('sent_remarks.class', '=', classId)
    .where('sent_remarks.misconception', '=', misconception)
    .execute()
}

/** What was said to one learner about misconceptions and not taken back, the newest first. */
export function listRemarksTo(store: Store, learner: string): Promise<NamedRemark[]> {
  return standing(store).where('sent_remarks.learner', '=', learner).execute()
}

/** Takes a remark back from everybody it was sent to in a class; gives who they are, nobody where none stands. */
export async function takeBackSentRemark(
  store: Store,
  target: { readonly class: string; readonly sending: string },
  at: number,
): Promise<string[]> {
  const rows = await store
    .updateTable('sent_remarks')
    .set({ taken_back_at: at })
    .where('class', '=', target.class)
    .where('sending', '=', target.sending)
    .where('taken_back_at', 'is', null)
    .returning('learner')
    .execute()
  return rows.map(row => row.learner)
}

function standing(store: Store) {
  return store
    .selectFrom('sent_remarks')
    .leftJoin('users as teachers', 'teachers.id', 'sent_remarks.by')
    .innerJoin('users as learners', 'learners.id', 'sent_remarks.learner')
    .where('sent_remarks.taken_back_at', 'is', null)
    .selectAll('sent_remarks')
    .select(['teachers.name as by_name', 'learners.name as learner_name'])
    .orderBy('sent_remarks.at', 'desc')
    .orderBy('learners.name')
}
