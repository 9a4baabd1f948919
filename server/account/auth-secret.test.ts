import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'seventeen-secret-'))
  vi.resetModules()
})

afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.doUnmock('#server/env.ts')
})

/** As a process that has just started reads it. */
async function secretWith(settings: { AUTH_SECRET?: string }): Promise<string> {
  vi.resetModules()
  vi.doMock('#server/env.ts', () => ({ env: () => ({ dataDir: path.join(folder, 'data'), ...settings }) }))
  const { authSecret } = await import('./auth-secret.ts')
  return authSecret()
}

test('is made once and kept for the next start', async () => {
  const made = await secretWith({})
  expect(made.length).toBeGreaterThanOrEqual(43)
  expect(await secretWith({})).toBe(made)
  expect(readFileSync(path.join(folder, 'data/auth-secret'), 'utf8').trim()).toBe(made)
})

test('can be read by its owner only', async () => {
  await secretWith({})
  expect(statSync(path.join(folder, 'data/auth-secret')).mode & 0o777).toBe(0o600)
})

test('is the one of the settings where they have one', async () => {
  expect(await secretWith({ AUTH_SECRET: 'from the settings' })).toBe('from the settings')
})
