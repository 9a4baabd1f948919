import 'server-only'
import type { Store } from '#db/open.ts'
import type { ClassRow, EnrollmentRow } from '#db/schema.ts'

export type RosterEntry = {
  readonly person: string
  readonly name: string
  readonly userName: string
  readonly email: string | null
  /** IANA zone of the person. */
  readonly timeZone: string
  /** The class that made the account; null for an account somebody made for themselves. */
  readonly managedBy: string | null
  /** What the person's time limits are stretched by. */
  readonly timeFactor: number
  readonly role: EnrollmentRow['role']
  readonly fromAt: number
}

/** Who is in a class now, teachers first, then by name. */
export function listRoster(store: Store, classId: string): Promise<RosterEntry[]> {
  return store
    .selectFrom('enrollments')
    .innerJoin('users', 'users.id', 'enrollments.person')
    .where('enrollments.class', '=', classId)
    .where('enrollments.status', '=', 'active')
    .select([
      'users.id as person',
      'users.name',
      'users.user_name as userName',
      'users.email',
      'users.time_zone as timeZone',
      'users.managed_by as managedBy',
      'users.time_factor as timeFactor',
      'enrollments.role',
      'enrollments.from_at as fromAt',
    ])
    .orderBy('enrollments.role', 'desc')
    .orderBy('users.name')
    .execute()
}

/**
 * Enrolls a learner, or takes one back who left, waits or was refused. A teacher of the class stays one; a former teacher
 * comes back as a learner.
 */
export async function enroll(store: Store, row: EnrollmentRow): Promise<void> {
  await store
    .insertInto('enrollments')
    .values(row)
    .onConflict(conflict =>
      conflict
        .columns(['class', 'person'])
        .doUpdateSet({ role: 'learner', status: 'active', to_at: null, asks: 0 })
        .where('enrollments.status', '!=', 'active'),
    )
    .execute()
}

/** Ends a learner's enrollment; answers stay with the learner. */
export async function endEnrollment(
  store: Store,
  classId: string,
  { person, at }: { person: string; at: number },
): Promise<boolean> {
  const { numUpdatedRows } = await store
    .updateTable('enrollments')
    .set({ status: 'left', to_at: at })
    .where('class', '=', classId)
    .where('person', '=', person)
    .where('role', '=', 'learner')
    .where('status', '=', 'active')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Classes a person learns in now. */
export function listClassesOf(store: Store, person: string): Promise<ClassRow[]> {
  return store
    .selectFrom('classes')
    .innerJoin('enrollments', 'enrollments.class', 'classes.id')
    .where('enrollments.person', '=', person)
    .where('enrollments.role', '=', 'learner')
    .where('enrollments.status', '=', 'active')
    .where('classes.archived_at', 'is', null)
    .selectAll('classes')
    .orderBy('classes.name')
    .execute()
}

/** Makes a person a teacher of a class, whatever they were in it before. */
export async function enrollTeacher(
  store: Store,
  row: { readonly id: string; readonly class: string; readonly person: string; readonly at: number },
): Promise<void> {
  await store
    .insertInto('enrollments')
    .values({
      id: row.id,
      class: row.class,
      person: row.person,
      role: 'teacher',
      status: 'active',
      from_at: row.at,
      to_at: null,
    })
    .onConflict(conflict =>
      conflict.columns(['class', 'person']).doUpdateSet({ role: 'teacher', status: 'active', to_at: null }),
    )
    .execute()
}

/** Ends a teacher's enrollment. */
export async function endTeaching(
  store: Store,
  classId: string,
  { person, at }: { readonly person: string; readonly at: number },
): Promise<void> {
  await store
    .updateTable('enrollments')
    .set({ status: 'left', to_at: at })
    .where('class', '=', classId)
    .where('person', '=', person)
    .where('role', '=', 'teacher')
    .execute()
}
