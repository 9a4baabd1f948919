import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { teacher } from '#server/classroom/policy.ts'
import { type LoadedGuide, loadGuide } from '#server/content/load-guide.ts'

/** A module's guide, for people who may teach: it holds the keys of every question of the module. */
export async function loadModuleGuide(actor: Actor, moduleId: string, root?: string): Promise<LoadedGuide> {
  teacher(actor)
  const guide = await loadGuide(moduleId, root === undefined ? {} : { root })
  if (!guide) throw new Problem('not-found', 'There is no guide for such a module.')
  return guide
}
