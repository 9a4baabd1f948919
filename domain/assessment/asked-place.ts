import { sameSitePath } from '#domain/account/same-site-path.ts'

/** Where a question is asked outside its lesson: the address it stands at, and the one where its reader goes on. */
export type AskedPlace = { readonly here: string; readonly next: string }

/** The place that a form or an address tells; undefined unless both are addresses of this site. */
export function readAskedPlace(fields: Readonly<Record<string, unknown>>): AskedPlace | undefined {
  const [here, next] = [fields.here, fields.next].map(each =>
    typeof each === 'string' ? sameSitePath(each) : undefined,
  )
  return here !== undefined && next !== undefined ? { here, next } : undefined
}
