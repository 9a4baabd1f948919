// Shared by the commands that a person runs on a fresh clone: plain Node, nothing installed yet.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')

/** Loaders with which plain Node runs our TypeScript. */
export const typescript = ['--import', 'tsx', '--import', './scripts/allow-server-only.mjs']

/** Runs a program quietly; resolves with its exit code and output. `onLine` sees each line as it comes. */
export function run(command, args, { env = {}, onLine } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const take = chunk => {
      output += chunk
      if (onLine) for (const line of String(chunk).split('\n')) if (line.trim()) onLine(line)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', error => resolve({ code: 127, output: `${output}${error.message}` }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

/** Stops with a plain sentence when Node is too old for the site. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return
  console.error(
    `Seventeen needs Node 20.9 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  )
  process.exit(1)
}

/** Installs the packages of package-lock.json unless exactly these are there already. */
export async function installPackages() {
  const stamp = path.join(root, 'node_modules/.installed-from')
  const wanted = fingerprint(['package-lock.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing packages (the first time takes a minute or two) …')
  // Not `npm ci`: it refuses a lock file without the optional packages of other platforms, which some registries lack.
  const { code, output } = await run('npm', ['install', '--no-save', '--no-audit', '--no-fund'])
  if (code !== 0) {
    console.error(
      `${tail(output, 15)}\n\nThe packages could not be installed. Check the connection to the package registry, then run the command again.`,
    )
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

/** What a built site is made of. */
const SOURCES = [
  'app',
  'client',
  'components',
  'content',
  'db',
  'domain',
  'public',
  'server',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  'scripts/finish-build.mjs',
]

/** Builds the site unless it was built from exactly these sources. Resolves to the error output, or nothing. */
export async function buildSite() {
  const stamp = path.join(root, '.next/built-from')
  const wanted = fingerprint(SOURCES)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined
  console.log('Building the site (about a minute) …')
  const built = await run('node', ['node_modules/next/dist/bin/next', 'build'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (built.code !== 0) return built.output
  const finished = await run('node', ['scripts/finish-build.mjs'])
  if (finished.code !== 0) return finished.output
  console.log(finished.output.trim())
  writeFileSync(stamp, wanted)
  return undefined
}

/** A hash over the names and bytes of files and folders. */
export function fingerprint(places) {
  const hash = createHash('sha256')
  const visit = place => {
    const full = path.join(root, place)
    if (!existsSync(full)) return
    if (!statSync(full).isDirectory()) {
      hash.update(place).update('\0').update(readFileSync(full))
      return
    }
    for (const name of readdirSync(full).sort()) visit(path.join(place, name))
  }
  for (const place of places) visit(place)
  return hash.digest('hex')
}

/** The last lines of an output. */
export function tail(output, lines) {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}
