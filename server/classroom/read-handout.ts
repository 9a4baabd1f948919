import 'server-only'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Actor } from '#domain/account/actor.ts'
import { isHandoutFile } from '#domain/content/handout-file.ts'
import { Problem } from '#domain/problem.ts'
import { teacher } from '#server/classroom/policy.ts'
import { handoutFolder } from '#server/content/handout-folder.ts'

/** One file to print, for people who may teach: guides among them hold keys. */
export function readHandout(actor: Actor, name: string, folder = handoutFolder()): Uint8Array<ArrayBuffer> {
  teacher(actor)
  const file = path.join(folder, name)
  if (!isHandoutFile(name) || !existsSync(file))
    throw new Problem('not-found', 'This file has not been written.')
  return new Uint8Array(readFileSync(file))
}
