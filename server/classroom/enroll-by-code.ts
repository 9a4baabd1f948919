import 'server-only'
import { randomUUID } from 'node:crypto'
import { enroll } from '#db/enrollments.ts'
import { enrollWaiting, findEnrollment } from '#db/joining.ts'
import type { Store } from '#db/open.ts'
import { joiningOf } from '#domain/classroom/joining.ts'
import { Problem } from '#domain/problem.ts'
import type { ClassToJoin } from '#server/classroom/load-class-to-join.ts'

/**
 * Enrolls somebody who came with the code of a class, or lets them wait where its teachers approve who joins.
 * @throws Problem `forbidden` for somebody who asked too often.
 */
export async function enrollByCode(
  transaction: Store,
  { id: classId, approves }: Pick<ClassToJoin, 'id' | 'approves'>,
  { person, now }: { readonly person: string; readonly now: number },
): Promise<'in' | 'wait'> {
  const own = await findEnrollment(transaction, classId, person)
  const becomes = joiningOf({ approves, standing: own?.status, asks: own?.asks ?? 0 })
  if (becomes === 'no-more')
    throw new Problem('forbidden', 'You have asked as often as is possible. Speak to your teacher.')
  const row = { id: randomUUID(), class: classId, person }
  if (becomes === 'wait') await enrollWaiting(transaction, { ...row, at: now })
  else await enroll(transaction, { ...row, role: 'learner', status: 'active', from_at: now, to_at: null })
  return becomes
}
