import 'server-only'
import { findClassByCode } from '#db/classes.ts'
import { listRoster } from '#db/enrollments.ts'
import { findEnrollment, type OwnEnrollment } from '#db/joining.ts'
import type { Actor } from '#domain/account/actor.ts'
import { readJoinCode } from '#domain/classroom/join-code.ts'
import { Problem } from '#domain/problem.ts'
import { store } from '#server/store.ts'

export type ClassToJoin = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly teachers: readonly string[]
  /** Whether its teachers approve who comes with the code. */
  readonly approves: boolean
  /** How the actor stands to it; undefined for a visitor and for somebody new. */
  readonly standing: OwnEnrollment['status'] | undefined
}

/**
 * The class behind a join code: its name and its teachers, nothing about learners.
 * @throws Problem not-found for a code that is unknown, closed, over or mistyped.
 */
export async function loadClassToJoin(
  typed: string,
  now: number,
  actor: Actor = { kind: 'visitor' },
): Promise<ClassToJoin> {
  const code = readJoinCode(typed)
  const found = code ? await findClassByCode(store(), code, now) : undefined
  if (!found)
    throw new Problem(
      'not-found',
      'No class has this code now. Check it letter by letter, or ask your teacher for a new one.',
    )
  const [roster, own] = await Promise.all([
    listRoster(store(), found.id),
    actor.kind === 'person' ? findEnrollment(store(), found.id, actor.id) : undefined,
  ])
  const teachers = roster.filter(entry => entry.role === 'teacher').map(entry => entry.name)
  return {
    id: found.id,
    code: found.join_code,
    name: found.name,
    teachers,
    approves: found.approves_joining === 1,
    standing: own?.status,
  }
}
