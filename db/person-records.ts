import 'server-only'
import type { Store } from '#db/open.ts'

/** Every row that is about one person, by table, without the password's hash. */
export async function listPersonRecords(store: Store, id: string) {
  const person = await store
    .selectFrom('users')
    .where('id', '=', id)
    .select(['id', 'user_name', 'email', 'name', 'role', 'time_zone', 'created_at'])
    .executeTakeFirst()
  const [enrollments, responses, checkpoints, audit] = await Promise.all([
    store
      .selectFrom('enrollments')
      .innerJoin('classes', 'classes.id', 'enrollments.class')
      .where('enrollments.person', '=', id)
      .select([
        'classes.name as class',
        'enrollments.role',
        'enrollments.status',
        'enrollments.from_at',
        'enrollments.to_at',
      ])
      .execute(),
    store.selectFrom('responses').where('learner', '=', id).selectAll().orderBy('answered_at').execute(),
    store.selectFrom('checkpoints').where('learner', '=', id).selectAll().orderBy('reached_at').execute(),
    store
      .selectFrom('audit')
      .where('subject', '=', id)
      .select(['at', 'action', 'detail'])
      .orderBy('at')
      .execute(),
  ])
  return { person, enrollments, responses, checkpoints, audit }
}
