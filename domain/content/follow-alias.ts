/**
 * The id that stands for `id` today, after any chain of renames. A renamed lesson carries its questions and
 * checkpoints along: `old/lesson: new/lesson` also renames `old/lesson/question`. A circle ends where it began.
 */
export function followAlias(id: string, aliases: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let current = id
  while (!seen.has(current)) {
    seen.add(current)
    current = renamed(current, aliases)
  }
  return current
}

function renamed(id: string, aliases: ReadonlyMap<string, string>): string {
  const parts = id.split('/')
  for (let length = parts.length; length > 0; length -= 1) {
    const found = aliases.get(parts.slice(0, length).join('/'))
    if (found !== undefined) return [found, ...parts.slice(length)].join('/')
  }
  return id
}
