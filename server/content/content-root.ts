import 'server-only'
import path from 'node:path'

/** The folder with what authors wrote. Every loader takes another one as its last argument, which tests use. */
export function contentRoot(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'content')
}
