// Migrates the store, then serves the built site with its Content-Security-Policy.
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import next from 'next'
import { migrate } from '#db/migrate.ts'
import { setUpLink } from '#server/admin/set-up-link.ts'
import { loadContent } from '#server/content/load-content.ts'
import { env } from '#server/env.ts'
import { keepMailing } from '#server/mail/keep-mailing.ts'
import { store, storeKind } from '#server/store.ts'
import { contentSecurityPolicy, type PageHashes } from './content-security-policy.ts'

const root = path.resolve(import.meta.dirname, '..')

async function serve(): Promise<void> {
  const { PORT, HOST, siteUrl } = env()
  await migrate(store())
  const hashes: PageHashes = JSON.parse(readFileSync(path.join(root, '.next/script-hashes.json'), 'utf8'))
  const app = next({ dev: false, dir: root, hostname: HOST, port: PORT })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = http.createServer((request, response) => {
    const policy = contentSecurityPolicy(request.url ?? '/', hashes, randomBytes(16).toString('base64'))
    // Next reads the nonce from the request's header and writes it on its own inline scripts.
    request.headers['content-security-policy'] = policy
    request.headers['x-forwarded-for'] = callerOf(request)
    response.setHeader('Content-Security-Policy', policy)
    void handle(request, response)
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE'
    console.error(
      taken ? `Port ${PORT} is in use. Start with another one: PORT=3001 npm start` : error.message,
    )
    process.exit(1)
  })
  server.listen(PORT, HOST, async () => {
    console.log(`Seventeen is ready at ${siteUrl} (store: ${storeKind()})`)
    const link = await setUpLink()
    keepMailing()
    if (link) console.log(`No administrator yet. Open this link once to set the site up:\n  ${link}`)
    // Takes seconds, which the first learner would wait for.
    loadContent()
  })
  const stop = () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/** Who calls: what a proxy on this machine noted last, otherwise the other end of the connection. */
function callerOf(request: http.IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? 'unknown'
  const isLocal = /^(127\.|::1$|::ffff:127\.)/.test(peer)
  const noted = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return isLocal && noted ? noted : peer
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
