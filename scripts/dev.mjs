// npm run dev: the store is migrated, then Next's development server reloads code, lessons and questions.
import { spawn } from 'node:child_process'
import { installPackages, requireNode, root, run, typescript } from './steps.mjs'

requireNode()
await installPackages()
const { code, output } = await run(process.execPath, [...typescript, 'scripts/db-migrate.ts'])
console.log(output.trim())
if (code !== 0) process.exit(1)
const port = process.env.PORT ?? '3000'
const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '-p', port], {
  cwd: root,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', code => process.exit(code ?? 0))
