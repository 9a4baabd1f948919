/** Path of a prerendered page → hashes of its inline scripts, written by finish-build.mjs. */
export type PageHashes = Readonly<Record<string, readonly string[]>>

/**
 * The policy for one address. A prerendered page is the same file for everyone, so its inline scripts are
 * allowed by hash; any other page is made per request and gets a nonce. An unknown address may be answered
 * with the prerendered not-found page, so its hashes stand beside the nonce.
 */
export function contentSecurityPolicy(url: string, hashes: PageHashes, nonce: string): string {
  const page = url.split('?')[0]?.replace(/(.)\/$/, '$1') ?? '/'
  const known = Object.hasOwn(hashes, page) ? hashes[page] : undefined
  const scripts = known ?? [...(hashes['/_not-found'] ?? []), `'nonce-${nonce}'`]
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(' ')}`,
    // React and the motion library write style attributes into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}
