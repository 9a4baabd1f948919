import 'server-only'
import type { Nodes, Root } from 'mdast'
import { typographicQuotes } from '#domain/content/typographic-quotes.ts'

/** Attributes whose text is read on the page. */
const READ = new Set(['ask', 'title'])
const BLOCK = /^(paragraph|heading|tableCell|mdxJsxFlowElement)$/

/**
 * Remark plugin: straight quotes in what is read become typographic ones. Code, expressions and all attributes but `ask`
 * and `title` stay as written. A quote knows what stands before it across emphasis, links and parts.
 */
export function typographicText(): (tree: Root) => void {
  return tree => {
    print(tree, '')
  }
}

/** Prints a node and returns the character that then stands last. */
function print(node: Nodes, before: string): string {
  if (node.type === 'text') {
    node.value = typographicQuotes(node.value, before)
    return node.value.at(-1) ?? before
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    for (const each of node.attributes)
      if (each.type === 'mdxJsxAttribute' && READ.has(each.name) && typeof each.value === 'string')
        each.value = typographicQuotes(each.value)
  }
  if (node.type === 'break') return ' '
  // What shows something that is not written here, such as a fact, stands like a word.
  if (!('children' in node) || node.children.length === 0) return 'x'
  let last = BLOCK.test(node.type) ? '' : before
  for (const child of node.children) last = print(child, last)
  return last
}
