import 'server-only'
import { createProcessor } from '@mdx-js/mdx'
import type { Heading as HeadingNode, Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { Heading, LessonOutline, Part } from '#domain/content/lesson-outline.ts'
import { typographicQuotes } from '#domain/content/typographic-quotes.ts'
import { escapeAnchors, takeAnchor } from '#server/content/mdx/heading-anchors.ts'

type Element = MdxJsxFlowElement | MdxJsxTextElement
type Draft = {
  headings: Heading[]
  unanchored: { text: string; line: number }[]
  parts: Part[]
  prose: { text: string; line: number }[]
  anchor: string
}

const NOT_PROSE = new Set(['sub', 'sup', 'code', 'pre'])
const processor = createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm] })

/**
 * What stands in a lesson, in order of reading, without compiling it.
 * @throws VFileMessage with `line` and `reason` where the text is not MDX.
 */
export function outlineLesson(mdx: string): LessonOutline {
  const draft: Draft = { headings: [], unanchored: [], parts: [], prose: [], anchor: '' }
  visit(processor.parse(escapeAnchors(mdx)) as Root, draft)
  const { anchor: _, ...outline } = draft
  const words = draft.prose.reduce(
    (sum, { text }) => sum + (text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0),
    0,
  )
  return { ...outline, words }
}

function visit(node: Nodes, draft: Draft): void {
  if (node.type === 'heading') visitHeading(node, draft)
  if (node.type === 'text') draft.prose.push({ text: node.value, line: lineOf(node) })
  if (isElement(node)) {
    addPart(node, draft)
    if (NOT_PROSE.has(node.name ?? '')) return
  }
  if ('children' in node) for (const child of node.children) visit(child, draft)
}

function visitHeading(node: HeadingNode, draft: Draft): void {
  const anchor = takeAnchor(node)
  const line = lineOf(node)
  const text = typographicQuotes(textOf(node))
  if (anchor) {
    draft.anchor = anchor
    if (node.depth === 2) draft.headings.push({ anchor, text, line })
  } else if (node.depth <= 2) draft.unanchored.push({ text, line })
}

function addPart(node: Element, draft: Draft): void {
  const name = node.name ?? ''
  if (!/^[A-Z]/.test(name)) return
  const attributes: Record<string, string | true> = {}
  for (const each of node.attributes) {
    if (each.type !== 'mdxJsxAttribute') continue
    attributes[each.name] = typeof each.value === 'string' ? each.value : (each.value?.value ?? true)
  }
  const named = name === 'Cite' ? attributes.source : attributes.id
  draft.parts.push({
    name,
    id: typeof named === 'string' ? named : undefined,
    attributes,
    line: lineOf(node),
    anchor: draft.anchor,
  })
}

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}

function textOf(node: Nodes): string {
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
