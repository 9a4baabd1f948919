import 'server-only'
import { findClassByCode } from '#db/classes.ts'
import { listRoster } from '#db/enrollments.ts'
import { readJoinCode } from '#domain/classroom/join-code.ts'
import { Problem } from '#domain/problem.ts'
import { store } from '#server/store.ts'

export type ClassToJoin = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly teachers: readonly string[]
}

/**
 * The class behind a join code: its name and its teachers, nothing about learners.
 * @throws Problem not-found for a code that is unknown, closed, over or mistyped.
 */
export async function loadClassToJoin(typed: string, now: number): Promise<ClassToJoin> {
  const code = readJoinCode(typed)
  const found = code ? await findClassByCode(store(), code, now) : undefined
  if (!found)
    throw new Problem(
      'not-found',
      'No class has this code now. Check it letter by letter, or ask your teacher for a new one.',
    )
  const roster = await listRoster(store(), found.id)
  const teachers = roster.filter(entry => entry.role === 'teacher').map(entry => entry.name)
  return { id: found.id, code: found.join_code, name: found.name, teachers }
}
