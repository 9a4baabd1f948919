import 'server-only'
import { loadContent } from '#server/content/load-content.ts'

/** The ids under which a question was known before it, its lesson or its module was renamed; without its own. */
export function formerIds(id: string): string[] {
  const aliases = loadContent().aliases.map(({ value }) => value)
  const found = new Set<string>()
  const waiting = [id]
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    for (const { from, to } of aliases) {
      const former =
        current === to || current.startsWith(`${to}/`) ? from + current.slice(to.length) : undefined
      if (former === undefined || former === id || found.has(former)) continue
      found.add(former)
      waiting.push(former)
    }
  }
  return [...found]
}
