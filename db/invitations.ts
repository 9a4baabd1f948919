import 'server-only'
import type { Store } from '#db/open.ts'
import type { InvitationRow } from '#db/schema.ts'

/** Asks a person to teach a class too; asking twice is once. */
export async function putInvitation(store: Store, row: InvitationRow): Promise<void> {
  await store
    .insertInto('invitations')
    .values(row)
    .onConflict(conflict => conflict.columns(['class', 'person']).doNothing())
    .execute()
}

export type NamedInvitation = InvitationRow & {
  readonly class_name: string
  readonly by_name: string | null
  readonly person_name: string
}

function named(store: Store) {
  return store
    .selectFrom('invitations')
    .innerJoin('classes', 'classes.id', 'invitations.class')
    .innerJoin('users as invited', 'invited.id', 'invitations.person')
    .leftJoin('users as inviting', 'inviting.id', 'invitations.invited_by')
    .selectAll('invitations')
    .select(['classes.name as class_name', 'inviting.name as by_name', 'invited.name as person_name'])
    .orderBy('invitations.at')
}

/** Classes that a person is asked to teach. */
export function listInvitationsTo(store: Store, person: string): Promise<NamedInvitation[]> {
  return named(store).where('invitations.person', '=', person).execute()
}

/** Who is asked to teach a class. */
export function listInvitationsOf(store: Store, classId: string): Promise<NamedInvitation[]> {
  return named(store).where('invitations.class', '=', classId).execute()
}

/** Takes an invitation away; says whether there was one. */
export async function takeInvitation(
  store: Store,
  target: { readonly class: string; readonly person: string },
): Promise<boolean> {
  const { numDeletedRows } = await store
    .deleteFrom('invitations')
    .where('class', '=', target.class)
    .where('person', '=', target.person)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
