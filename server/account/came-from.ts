import 'server-only'
import { headers } from 'next/headers'
import { pathCameFrom, sameSitePath } from '#domain/account/same-site-path.ts'

/** Where to go after signing in: the address asked for, if it is of this site, else the page somebody came from. */
export async function cameFrom(next: string | string[] | undefined): Promise<string | undefined> {
  const sent = await headers()
  const asked = typeof next === 'string' ? sameSitePath(next) : undefined
  return asked ?? pathCameFrom(sent.get('referer'), sent.get('host'))
}
