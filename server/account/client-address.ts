import 'server-only'
import { headers } from 'next/headers'

/** The network address a request came from, as the server or the proxy nearest to it noted; for counting tries. */
export async function clientAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for')
  return forwarded?.split(',').at(-1)?.trim() || 'unknown'
}
