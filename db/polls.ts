import 'server-only'
import type { Store } from '#db/open.ts'
import type { PollRow, PollVoteRow } from '#db/schema.ts'

/** Opens a poll and closes whatever the class still had open: a class looks at one wall. */
export async function openPoll(store: Store, row: PollRow): Promise<void> {
  await store
    .updateTable('polls')
    .set({ closed_at: row.opened_at })
    .where('class', '=', row.class)
    .where('closed_at', 'is', null)
    .execute()
  await store.insertInto('polls').values(row).execute()
}

/** The newest poll of a class on a question, open or closed. */
export function findPoll(store: Store, classId: string, question: string): Promise<PollRow | undefined> {
  return store
    .selectFrom('polls')
    .where('class', '=', classId)
    .where('question', '=', question)
    .selectAll()
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function closePoll(
  store: Store,
  target: { class: string; id: string },
  at: number,
): Promise<void> {
  await store
    .updateTable('polls')
    .set({ closed_at: at })
    .where('id', '=', target.id)
    .where('class', '=', target.class)
    .where('closed_at', 'is', null)
    .execute()
}

/** How many chose each option. */
export async function countVotes(store: Store, poll: string): Promise<{ option: string; votes: number }[]> {
  const rows = await store
    .selectFrom('poll_votes')
    .where('poll', '=', poll)
    .groupBy('option')
    .select(({ fn }) => ['option', fn.countAll<number>().as('votes')])
    .execute()
  return rows.map(({ option, votes }) => ({ option, votes: Number(votes) }))
}

export type AskedPoll = PollRow & { readonly class_name: string; readonly voted: string | null }

/** Polls that are open in the classes a person learns in, with what they chose so far. */
export function listOpenPolls(store: Store, person: string): Promise<AskedPoll[]> {
  return store
    .selectFrom('polls')
    .innerJoin('classes', 'classes.id', 'polls.class')
    .innerJoin('enrollments', 'enrollments.class', 'polls.class')
    .leftJoin('poll_votes', join =>
      join.onRef('poll_votes.poll', '=', 'polls.id').on('poll_votes.learner', '=', person),
    )
    .where('enrollments.person', '=', person)
    .where('enrollments.role', '=', 'learner')
    .where('enrollments.status', '=', 'active')
    .where('polls.closed_at', 'is', null)
    .selectAll('polls')
    .select(['classes.name as class_name', 'poll_votes.option as voted'])
    .orderBy('polls.opened_at', 'desc')
    .execute()
}

/** Keeps a vote; a later one takes its place. */
export async function putVote(store: Store, row: PollVoteRow): Promise<void> {
  await store
    .insertInto('poll_votes')
    .values(row)
    .onConflict(conflict =>
      conflict.columns(['poll', 'learner']).doUpdateSet({ option: row.option, at: row.at }),
    )
    .execute()
}
