import 'server-only'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Content } from '#domain/content/content.ts'
import { formatProblem } from '#domain/content/content-problem.ts'
import { contentRoot } from '#server/content/content-root.ts'
import { readContent } from '#server/content/read-content.ts'
import { env } from '#server/env.ts'

type Kept = Map<string, { stamp: string; content: Content }>

// Pages, routes and scripts are bundled apart, and each would read the course for itself.
const shared = globalThis as typeof globalThis & { seventeenContent?: Kept }
shared.seventeenContent ??= new Map()
const kept = shared.seventeenContent

/**
 * All content, valid entry by entry. Read once a process; outside production it is read again when a file changed.
 * @throws Error naming file, line and cure of everything that cannot be read.
 */
export function loadContent(root = contentRoot()): Content {
  const before = kept.get(root)
  if (before && env().NODE_ENV === 'production') return before.content
  const stamp = stampOf(root)
  if (before?.stamp === stamp) return before.content
  const { content, problems } = readContent(root)
  const errors = problems.filter(each => each.severity === 'error')
  if (errors.length > 0)
    throw new Error(`The content cannot be read:\n${errors.map(formatProblem).join('\n')}`)
  kept.set(root, { stamp, content })
  return content
}

/** Changes whenever a file is saved, added or removed; cheap enough for every request in development. */
function stampOf(root: string): string {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => {
      const file = path.join(entry.parentPath, entry.name)
      const { mtimeMs, size } = statSync(file)
      return `${file} ${mtimeMs} ${size}`
    })
    .join('\n')
}
