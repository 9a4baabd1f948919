import 'server-only'
import { existsSync, readdirSync } from 'node:fs'
import type { Actor } from '#domain/account/actor.ts'
import { isHandoutFile } from '#domain/content/handout-file.ts'
import { teacher } from '#server/classroom/policy.ts'
import { handoutFolder } from '#server/content/handout-folder.ts'

/** Names of the files to print that were written on this site; none before `npm run handouts`. */
export function listHandouts(actor: Actor, folder = handoutFolder()): ReadonlySet<string> {
  teacher(actor)
  return new Set(existsSync(folder) ? readdirSync(folder).filter(isHandoutFile) : [])
}
