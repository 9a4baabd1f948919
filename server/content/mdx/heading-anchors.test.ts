import { expect, test } from 'vitest'
import { escapeAnchors } from './heading-anchors.ts'

test('the anchor of a heading is escaped, and lines keep their numbers', () => {
  expect(escapeAnchors('text\n## A heading {#its-anchor}\n{1}')).toBe(
    'text\n## A heading \\{#its-anchor\\}\n{1}',
  )
})

test('code and headings without an anchor stay as they are', () => {
  const text = '```\n## Not a heading {#no}\n```\n## None'
  expect(escapeAnchors(text)).toBe(text)
})
