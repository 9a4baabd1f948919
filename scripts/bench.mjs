// npm run bench [-- answers grading stills classroom]: benchmarks on a store of their own, each printing a table and a line of JSON.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startPostgres } from './postgres.mjs'
import { installPackages, requireNode, root, typescript } from './steps.mjs'

const BENCHMARKS = ['answers', 'grading', 'stills', 'classroom']

requireNode()
await installPackages()
const asked = process.argv.slice(2)
const strange = asked.find(name => !BENCHMARKS.includes(name))
if (strange) {
  console.error(`There is no benchmark ${strange}; there are ${BENCHMARKS.join(', ')}.`)
  process.exit(1)
}
for (const name of asked.length > 0 ? asked : BENCHMARKS) {
  runBenchmark(name, '')
  if (name === 'classroom') await runOnPostgres(name)
}

function runBenchmark(name, databaseUrl) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seventeen-bench-'))
  const { status } = spawnSync(
    process.execPath,
    [...typescript, '--import', './scripts/allow-css-modules.mjs', `scripts/bench/${name}.ts`],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATA_DIR: folder,
        DATABASE_URL: databaseUrl,
        LOG_LEVEL: 'silent',
      },
    },
  )
  rmSync(folder, { recursive: true, force: true })
  if (status !== 0) process.exitCode = 1
}

async function runOnPostgres(name) {
  const postgres = await startPostgres()
  if (!postgres) {
    console.log('skip PostgreSQL: no initdb found (Debian: apt-get install postgresql)')
    return
  }
  runBenchmark(name, postgres.url)
  postgres.stop()
}
