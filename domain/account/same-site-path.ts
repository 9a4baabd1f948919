const NOWHERE = 'https://nowhere.invalid'

/**
 * The path to go to after signing in, if it is one of this site (`/learn/…`); undefined for anything that a browser
 * could read as an address elsewhere (`//evil`, `/\evil`, `https:…`).
 */
export function sameSitePath(typed: string | null | undefined): string | undefined {
  if (!typed?.startsWith('/') || !URL.canParse(typed, NOWHERE)) return undefined
  const { origin, pathname, search, hash } = new URL(typed, NOWHERE)
  // `/..//evil` becomes `//evil` once its dots are resolved.
  return origin === NOWHERE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : undefined
}

/** The path of the page somebody came from, if it is of this site (`host`) and not itself a page for signing in. */
export function pathCameFrom(referrer: string | null, host: string | null): string | undefined {
  if (!referrer || !URL.canParse(referrer)) return undefined
  const from = new URL(referrer)
  if (from.host !== host || /^\/(sign-in|sign-up|set-up)(\/|$)/.test(from.pathname)) return undefined
  return sameSitePath(`${from.pathname}${from.search}`)
}
