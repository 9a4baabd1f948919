import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const LAYERS = ['app', 'components', 'client', 'server', 'db', 'domain', 'content', 'test', 'scripts', 'e2e']

/** One file a rule that breaks it, and what it imports. */
const PLANTED: Record<string, [file: string, imports: string]> = {
  resolves: ['domain/lost.ts', './nowhere.ts'],
  'no-cycles': ['domain/cycle-a.ts', './cycle-b.ts'],
  'domain-is-pure': ['domain/impure.ts', 'node:fs'],
  'db-knows-domain-only': ['db/up.ts', '../server/clean.ts'],
  'server-knows-no-ui': ['server/ui.ts', '../components/ui/clean.ts'],
  'browser-code-never-reaches-server': ['components/ui/reach.ts', '../../client/bridge.ts'],
  'browser-code-never-reaches-keys': ['client/key.ts', '../domain/assessment/types/choice/score.ts'],
  'client-has-no-markup': ['client/markup.ts', '../components/ui/clean.ts'],
  'only-app-imports-app': ['scripts/page.ts', '../app/clean.ts'],
  'app-goes-through-server': ['app/sql.ts', '../db/clean.ts'],
  'ui-features-are-islands': ['components/site/other.ts', '../progress/clean.ts'],
  'tests-stay-tests': ['domain/leans.ts', '../test/clean.ts'],
  'sql-lives-in-db': ['server/sql.ts', 'kysely'],
  'auth-has-one-home': ['server/content/auth.ts', 'next-auth'],
  'mdx-compiler-has-one-home': ['server/account/mdx.ts', 'mdx-bundler'],
  'mail-has-one-home': ['server/account/mail.ts', 'nodemailer'],
  'motion-has-one-home': ['components/ui/motion.ts', 'framer-motion'],
}

const CLEAN = [
  'app/clean.ts',
  'server/clean.ts',
  'db/clean.ts',
  'components/ui/clean.ts',
  'components/progress/clean.ts',
  'test/clean.ts',
  'domain/assessment/types/choice/score.ts',
]

let folder: string
let broken: Set<string>

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'seventeen-layers-'))
  for (const layer of LAYERS) mkdirSync(path.join(folder, layer))
  for (const name of ['kysely', 'next-auth', 'mdx-bundler', 'nodemailer', 'framer-motion']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
    write(`node_modules/${name}/index.js`, '')
  }
  for (const file of ['package.json', '.dependency-cruiser.cjs'])
    cpSync(path.join(root, file), path.join(folder, file))
  for (const file of CLEAN) write(file, 'export const clean = 1')
  write('domain/cycle-b.ts', "import './cycle-a.ts'\nexport const b = 1")
  write('client/bridge.ts', "import '../server/clean.ts'\nexport const bridge = 1")
  for (const [file, imports] of Object.values(PLANTED))
    write(file, `import '${imports}'\nexport const planted = 1`)
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const output = execFileSync('node', [program, ...LAYERS, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } }
  broken = new Set(summary.violations.map(violation => violation.rule.name))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

test.each(Object.keys(PLANTED))('the layer rule %s catches a planted violation', rule => {
  expect(broken).toContain(rule)
})

test('every layer rule has a planted violation', async () => {
  const { default: config } = (await import(path.join(root, '.dependency-cruiser.cjs'))) as {
    default: { forbidden: { name: string }[] }
  }
  expect(config.forbidden.map(rule => rule.name).sort()).toEqual(Object.keys(PLANTED).sort())
})
