// npm start: from a fresh clone to a running site.
import { spawn } from 'node:child_process'
import { buildSite, installPackages, requireNode, root, tail, typescript } from './steps.mjs'

requireNode()
await installPackages()
const failure = await buildSite()
if (failure) {
  console.error(`${tail(failure, 40)}\n\nThe site could not be built; the lines above say where.`)
  process.exit(1)
}
const server = spawn(process.execPath, [...typescript, 'scripts/serve.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', code => process.exit(code ?? 0))
