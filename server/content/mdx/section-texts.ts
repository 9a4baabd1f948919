import 'server-only'
import { createProcessor } from '@mdx-js/mdx'
import type { Nodes, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { escapeAnchors, takeAnchor } from '#server/content/mdx/heading-anchors.ts'
import { typographicText } from '#server/content/mdx/typographic-text.ts'

/** What a part such as `<Fact id="ce-crust" />` reads as; empty where it shows nothing that is read. */
export type PartText = (name: string, id: string | undefined) => string

const processor = createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm] })

/** The text of a lesson as it is read, by the anchor of the `##` heading above it (empty before the first). */
export function sectionTexts(mdx: string, partText: PartText): Map<string, string> {
  const texts = new Map<string, string>()
  let anchor = ''
  const tree = processor.parse(escapeAnchors(mdx)) as Root
  typographicText()(tree)
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) anchor = takeAnchor(node) ?? anchor
    else texts.set(anchor, `${texts.get(anchor) ?? ''} ${textOf(node, partText)}`)
  }
  return new Map([...texts].map(([at, text]) => [at, text.replace(/\s+/g, ' ').trim()]))
}

function textOf(node: Nodes, partText: PartText): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const id = node.attributes.find(each => each.type === 'mdxJsxAttribute' && each.name === 'id')?.value
    const own = partText(node.name ?? '', typeof id === 'string' ? id : undefined)
    return own || childrenOf(node.children, partText)
  }
  return 'children' in node ? childrenOf(node.children, partText) : ''
}

/** Blocks stand apart, words within a block stand as written. */
function childrenOf(nodes: readonly Nodes[], partText: PartText): string {
  return nodes.map(node => `${isBlock(node) ? ' ' : ''}${textOf(node, partText)}`).join('')
}

function isBlock({ type }: Nodes | RootContent): boolean {
  return /^(paragraph|heading|list|listItem|table|tableRow|tableCell|blockquote|mdxJsxFlowElement)$/.test(
    type,
  )
}
