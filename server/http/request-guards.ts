import 'server-only'
import { Problem } from '#domain/problem.ts'
import { env } from '#server/env.ts'

/**
 * Refuses a changing request that a browser sent from another site: cookies would go along. Programs that send
 * neither header carry no browser's cookies.
 */
export function refuseCrossSite(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers.get('sec-fetch-site')
  if (site === 'same-origin' || site === 'none') return
  const origin = request.headers.get('origin')
  if (site === null && origin === null) return
  const host = request.headers.get('host')
  const known = [new URL(env().siteUrl).host, host]
  if (
    site !== 'cross-site' &&
    origin !== null &&
    URL.canParse(origin) &&
    known.includes(new URL(origin).host)
  )
    return
  throw new Problem('forbidden', 'This request came from another site.')
}

/** The JSON body of a request, read up to a number of bytes and no further. */
export async function readBody(request: Request, maxBytes: number): Promise<unknown> {
  const text = await readText(request, maxBytes)
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('bad-input', 'The body is not JSON.')
  }
}

/** The text of a request, read up to a number of bytes and no further. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  const tooLarge = () => new Problem('too-large', `Send at most ${maxBytes} bytes at once.`)
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length
    if (size > maxBytes) {
      await reader?.cancel()
      throw tooLarge()
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}
