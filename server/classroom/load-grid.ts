import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { type Grid, packGrid } from '#domain/classroom/grid.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'

/** The gradebook of a class the actor teaches, packed for the browser. */
export async function loadGrid(actor: Actor, classId: string, now: number): Promise<Grid> {
  const { learners, ...book } = await loadGradebook(actor, classId, now)
  return packGrid(book, learners)
}
