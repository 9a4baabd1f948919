import 'server-only'
import path from 'node:path'

/** Where `npm run handouts` writes. Guides in it hold keys, so it is never served as it is. */
export function handoutFolder(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'handouts')
}
