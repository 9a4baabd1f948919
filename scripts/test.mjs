// npm test: from a fresh clone through every check. `--fast` (npm run check) leaves out the build, the browser,
// PostgreSQL and the thousand schedules. The last line counts what passed, failed and was skipped.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findBrowser } from './browser.mjs'
import { freePort, startPostgres } from './postgres.mjs'
import { buildSite, installPackages, requireNode, run, tail, typescript } from './steps.mjs'

const fast = process.argv.includes('--fast')
const count = { passed: 0, failed: 0, skipped: 0 }
const scratch = mkdtempSync(path.join(os.tmpdir(), 'seventeen-test-'))

requireNode()
await installPackages()
await step('route types', 'node', ['node_modules/next/dist/bin/next', 'typegen'])
await Promise.all([
  step('types', 'node', ['node_modules/typescript/bin/tsc', '--noEmit']),
  step('lint and format', 'node', [
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--error-on-warnings',
    '.',
  ]),
  step('layers', 'node', ['scripts/check-layers.mjs']),
  step('structure', 'node', ['scripts/check-structure.mjs']),
  step('unused files, exports, packages', 'node', ['node_modules/knip/bin/knip.js', '--no-progress']),
  step('content', process.execPath, [...typescript, 'scripts/content-check.ts']),
])
await unitTests()
if (!fast) await browserTests()
rmSync(scratch, { recursive: true, force: true })
console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
process.exit(count.failed > 0 ? 1 : 0)

async function step(name, command, args) {
  const from = Date.now()
  const { code, output } = await run(command, args)
  report(name, code === 0, from)
  if (code !== 0) console.log(tail(output, 60))
}

function report(name, passed, from, detail = '') {
  count[passed ? 'passed' : 'failed'] += 1
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}${detail} (${((Date.now() - from) / 1000).toFixed(1)} s)`)
}

async function unitTests() {
  const postgres = fast ? undefined : await startPostgres()
  if (!fast && !postgres)
    console.log(
      'skip PostgreSQL: no initdb found (Debian: apt-get install postgresql); store tests run on SQLite only',
    )
  const file = path.join(scratch, 'unit.json')
  const from = Date.now()
  const { code, output } = await run(
    'node',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...(fast ? ['--exclude', 'test/schedules.test.ts'] : []),
    ],
    { env: postgres ? { TEST_POSTGRES_URL: postgres.url } : {} },
  )
  postgres?.stop()
  const result = readJson(file)
  countTests('unit and store tests', code, output, from, {
    passed: result?.numPassedTests ?? 0,
    failed: result?.numFailedTests ?? 0,
    skipped: result?.numPendingTests ?? 0,
  })
}

async function browserTests() {
  const from = Date.now()
  const failure = await buildSite()
  report('build', !failure, from)
  if (failure) {
    console.log(tail(failure, 60))
    return
  }
  const browser = await findBrowser()
  if (!browser) {
    console.log(
      'skip browser tests: no Chromium. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    )
    count.skipped += 1
    return
  }
  const start = Date.now()
  const file = path.join(scratch, 'browser.json')
  const { code, output } = await run(
    'node',
    ['node_modules/playwright/cli.js', 'test', '--config', 'e2e/playwright.config.ts'],
    {
      env: { CHROMIUM_PATH: browser, E2E_PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    },
  )
  const stats = readJson(file)?.stats
  countTests('browser tests', code, output, start, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  })
}

/** Adds a runner's own counts; a runner that broke before counting is one failure. */
function countTests(name, code, output, from, { passed, failed, skipped }) {
  const broke = code !== 0 && failed === 0
  count.passed += passed
  count.failed += failed + (broke ? 1 : 0)
  count.skipped += skipped
  const seconds = ((Date.now() - from) / 1000).toFixed(1)
  console.log(
    `${code === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`,
  )
  if (code !== 0) console.log(tail(output, 120))
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
