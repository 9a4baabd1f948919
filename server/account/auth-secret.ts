import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { env } from '#server/env.ts'

let kept: string | undefined

/**
 * The secret that seals sessions: `AUTH_SECRET`, or one that is made once and kept in `DATA_DIR/auth-secret`, readable
 * by its owner only. Several site processes on different machines need `AUTH_SECRET`.
 */
export function authSecret(): string {
  kept ??= env().AUTH_SECRET ?? secretInFile(path.join(env().dataDir, 'auth-secret'))
  return kept
}

function secretInFile(file: string): string {
  if (!fs.existsSync(file)) makeSecret(file)
  return fs.readFileSync(file, 'utf8').trim()
}

/** A link appears whole or not at all, so two processes that start together agree on one secret. */
function makeSecret(file: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${randomUUID()}`
  fs.writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    fs.linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    fs.unlinkSync(draft)
  }
}
