import 'server-only'
import type { Store } from '#db/open.ts'
import type { EnrollmentRow } from '#db/schema.ts'

/** Somebody who waits for the teacher's yes, or had a no. */
export type AskingEntry = {
  readonly person: string
  readonly name: string
  readonly userName: string
  readonly status: 'waiting' | 'refused'
  /** How often they asked since the last yes, and when last. */
  readonly asks: number
  readonly askedAt: number
  /** Until when they were in the class before; null for somebody new. */
  readonly wasHereUntil: number | null
}

export type OwnEnrollment = { readonly status: EnrollmentRow['status']; readonly asks: number }

/** How a person stands to a class; nothing if they never came. */
export function findEnrollment(
  store: Store,
  classId: string,
  person: string,
): Promise<OwnEnrollment | undefined> {
  return store
    .selectFrom('enrollments')
    .where('class', '=', classId)
    .where('person', '=', person)
    .select(['status', 'asks'])
    .executeTakeFirst()
}

/** Lets a person wait for the teacher's yes; somebody who waits already, or is in the class, stays so. */
export async function enrollWaiting(
  store: Store,
  {
    at,
    ...row
  }: { readonly id: string; readonly class: string; readonly person: string; readonly at: number },
): Promise<void> {
  const asking = { role: 'learner', status: 'waiting', asked_at: at } as const
  await store
    .insertInto('enrollments')
    .values({ ...row, ...asking, asks: 1, from_at: at, to_at: null })
    .onConflict(conflict =>
      conflict
        .columns(['class', 'person'])
        .doUpdateSet(each => ({ ...asking, asks: each('enrollments.asks', '+', 1) }))
        .where('enrollments.status', 'in', ['left', 'refused']),
    )
    .execute()
}

/** Who waits or was refused, the longest waiting first. */
export async function listAsking(store: Store, classId: string): Promise<AskingEntry[]> {
  const rows = await store
    .selectFrom('enrollments')
    .innerJoin('users', 'users.id', 'enrollments.person')
    .where('enrollments.class', '=', classId)
    .where('enrollments.status', 'in', ['waiting', 'refused'])
    .select([
      'users.id as person',
      'users.name',
      'users.user_name as userName',
      'enrollments.status',
      'enrollments.asks',
      'enrollments.asked_at as askedAt',
      'enrollments.to_at as wasHereUntil',
    ])
    .orderBy('enrollments.asked_at')
    .orderBy('users.name')
    .execute()
  return rows.map(row => ({
    ...row,
    status: row.status === 'waiting' ? 'waiting' : 'refused',
    askedAt: row.askedAt ?? 0,
  }))
}

/** Classes that a person asked to join and is not in, newest first. */
export function listAskedClasses(
  store: Store,
  person: string,
): Promise<{ id: string; name: string; status: EnrollmentRow['status']; asked_at: number | null }[]> {
  return store
    .selectFrom('enrollments')
    .innerJoin('classes', 'classes.id', 'enrollments.class')
    .where('enrollments.person', '=', person)
    .where('enrollments.status', 'in', ['waiting', 'refused'])
    .where('classes.archived_at', 'is', null)
    .select(['classes.id', 'classes.name', 'enrollments.status', 'enrollments.asked_at'])
    .orderBy('enrollments.asked_at', 'desc')
    .execute()
}

/** Lets people in who wait or were refused; gives those whom it did let in. */
export async function admitAsking(
  store: Store,
  {
    class: id,
    people,
    at,
  }: { readonly class: string; readonly people: readonly string[]; readonly at: number },
): Promise<string[]> {
  if (people.length === 0) return []
  const rows = await store
    .updateTable('enrollments')
    .set(row => ({
      status: 'active' as const,
      asks: 0,
      from_at: row.case().when('to_at', 'is', null).then(at).else(row.ref('from_at')).end(),
      to_at: null,
    }))
    .where('class', '=', id)
    .where('person', 'in', people)
    .where('status', 'in', ['waiting', 'refused'])
    .returning('person')
    .execute()
  return rows.map(row => row.person)
}

/** Says no to people who wait; gives those who did. */
export async function refuseWaiting(
  store: Store,
  { class: id, people }: { readonly class: string; readonly people: readonly string[] },
): Promise<string[]> {
  if (people.length === 0) return []
  const rows = await store
    .updateTable('enrollments')
    .set({ status: 'refused' })
    .where('class', '=', id)
    .where('person', 'in', people)
    .where('status', '=', 'waiting')
    .returning('person')
    .execute()
  return rows.map(row => row.person)
}

/** Takes back that a person asked; how often they did is kept. */
export async function withdrawAsking(store: Store, classId: string, person: string): Promise<void> {
  await store
    .updateTable('enrollments')
    .set({ status: 'left' })
    .where('class', '=', classId)
    .where('person', '=', person)
    .where('status', '=', 'waiting')
    .execute()
}
