// Runs the import rules of .dependency-cruiser.cjs, and refuses a run that read too little: without
// @swc/core the tool would read no file and report success.
import { run, tail } from './steps.mjs'

const LAYERS = ['app', 'components', 'client', 'server', 'db', 'domain', 'test', 'scripts', 'e2e']
const AT_LEAST = 100

const { output } = await run('node', [
  '--require',
  './scripts/parse-tsx.cjs',
  'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  ...LAYERS,
  '--output-type',
  'json',
])
let result
try {
  result = JSON.parse(output.slice(output.indexOf('{')))
} catch {
  console.error(tail(output, 20))
  process.exit(1)
}
const { summary } = result
for (const { rule, from, to, via } of summary.violations) {
  const chain = via?.length ? ` (through ${via.map(step => step.name ?? step).join(' → ')})` : ''
  console.error(`${rule.name}: ${from} → ${to}${chain}`)
}
console.log(`${summary.totalCruised} modules, ${summary.violations.length} violations`)
if (summary.totalCruised < AT_LEAST)
  console.error(`Only ${summary.totalCruised} modules were read; expected at least ${AT_LEAST}.`)
process.exit(summary.violations.length > 0 || summary.totalCruised < AT_LEAST ? 1 : 0)
