import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** Starts the built site on an empty store of its own; the one-time set-up link is handed on in SET_UP_LINK, its folder in E2E_DATA. */
export default async function startSite(): Promise<() => Promise<void>> {
  const port = process.env.E2E_PORT ?? '3177'
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seventeen-e2e-'))
  const env = {
    ...process.env,
    PORT: port,
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    DATABASE_URL: '',
    SITE_URL: '',
  }
  process.env.E2E_DATA = folder
  const site = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.env.SET_UP_LINK = await new Promise<string>((resolve, reject) => {
    let output = ''
    site.stdout.on('data', chunk => {
      output += chunk
      const link = /(http:\S+\/set-up\/\S+)/.exec(output)?.[1]
      if (link) resolve(link)
    })
    site.on('exit', code => reject(new Error(`The site stopped with code ${code}:\n${output}`)))
  })
  return async () => {
    site.kill('SIGTERM')
    await new Promise(resolve => site.on('exit', resolve))
    rmSync(folder, { recursive: true, force: true })
  }
}
