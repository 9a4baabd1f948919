// Starts a throw-away PostgreSQL on loopback for the store tests, where its programs are installed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** `{ url, stop }`, or nothing when PostgreSQL is not installed or does not start. */
export async function startPostgres() {
  const programs = findPrograms()
  if (!programs) return undefined
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seventeen-pg-'))
  const asRoot = process.getuid?.() === 0
  // PostgreSQL refuses to run as root; Debian's package makes the user postgres.
  const call = (program, args) =>
    asRoot
      ? spawnSync('runuser', ['-u', 'postgres', '--', path.join(programs, program), ...args], {
          encoding: 'utf8',
        })
      : spawnSync(path.join(programs, program), args, { encoding: 'utf8' })
  if (asRoot && spawnSync('chown', ['postgres', folder]).status !== 0) return undefined
  const data = path.join(folder, 'data')
  const port = await freePort()
  const made = call('initdb', ['-D', data, '-U', 'seventeen', '-A', 'trust', '-E', 'UTF8', '--no-sync'])
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c fsync=off -k ${folder}`
  const started =
    made.status === 0 &&
    call('pg_ctl', ['-D', data, '-w', '-l', path.join(folder, 'log'), '-o', options, 'start'])
  const stop = () => {
    call('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  }
  if (started?.status !== 0) {
    stop()
    return undefined
  }
  return { url: `postgres://seventeen@127.0.0.1:${port}/postgres`, stop }
}

/** A TCP port that nothing listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function findPrograms() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map(version => path.join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ]
  return folders.find(folder => existsSync(path.join(folder, 'initdb')))
}
