// npm run demo: a site on a store of its own (./demo-data) with a made-up school in it.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { installPackages, requireNode, root, typescript } from './steps.mjs'

requireNode()
await installPackages()
const env = { ...process.env, DATA_DIR: path.join(root, 'demo-data'), DATABASE_URL: '' }
console.log('Making a school (the first time takes half a minute) …')
const filled = spawnSync(process.execPath, [...typescript, 'scripts/demo/fill.ts'], {
  cwd: root,
  env: { ...env, LOG_LEVEL: 'error' },
  stdio: 'inherit',
})
if (filled.status !== 0) process.exit(1)
console.log(`Sign in with the password “seventeen metals” as
  marie        a teacher of two classes
  alice.liddell, tom.sawyer, …   learners
  ada          the administrator
Delete the folder demo-data to begin again.`)
if (process.argv.includes('--fill-only')) process.exit(0)
spawnSync(process.execPath, ['scripts/start.mjs'], { cwd: root, env, stdio: 'inherit' })
