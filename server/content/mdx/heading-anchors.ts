import 'server-only'
import type { Heading, Root } from 'mdast'

const WRITTEN = /^(#{2,6} .*?)[ \t]+\{#([^{}]*)\}[ \t]*$/
const FENCE = /^\s*(```|~~~)/
const ANCHOR = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}$/

/**
 * Makes `## Heading {#anchor}` readable for MDX, where braces open an expression, by escaping them. Lines keep their
 * numbers; code fences are left alone.
 */
export function escapeAnchors(source: string): string {
  let fenced = false
  return source
    .split('\n')
    .map(line => {
      if (FENCE.test(line)) fenced = !fenced
      return fenced ? line : line.replace(WRITTEN, '$1 \\{#$2\\}')
    })
    .join('\n')
}

/** Takes `{#anchor}` off the end of a heading and returns the anchor. */
export function takeAnchor(heading: Heading): string | undefined {
  const last = heading.children.at(-1)
  const found = last?.type === 'text' ? ANCHOR.exec(last.value) : null
  if (last?.type !== 'text' || !found) return undefined
  last.value = last.value.slice(0, found.index)
  return found[1]
}

/** Remark plugin: the anchor of a heading becomes its id. */
export function headingAnchors(): (tree: Root) => void {
  return tree => {
    for (const node of tree.children) {
      if (node.type !== 'heading') continue
      const anchor = takeAnchor(node)
      if (anchor) node.data = { ...node.data, hProperties: { id: anchor } }
    }
  }
}
