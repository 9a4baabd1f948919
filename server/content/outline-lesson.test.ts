import { expect, test } from 'vitest'
import { outlineLesson } from './outline-lesson.ts'

const MDX = `---
title: 17 not prose
---

Before <Fact id="first" />.

## A *big* heading {#big}

See<Cite source="A-ONE" at="p. 2" /> the <Term id="zinc">zinc</Term>
in Nd<sub>2</sub>Fe and \`code 3\`.

## Bare

<Aside>
  A note of four words.
</Aside>
`

test('headings come with anchor, text and line; those without an anchor apart', () => {
  const { headings, unanchored } = outlineLesson(MDX)
  expect(headings).toEqual([{ anchor: 'big', text: 'A big heading', line: 7 }])
  expect(unanchored).toEqual([{ text: 'Bare', line: 12 }])
})

test('parts come in order of reading, with the heading they stand under', () => {
  expect(outlineLesson(MDX).parts.map(({ name, id, line, anchor }) => [name, id, line, anchor])).toEqual([
    ['Fact', 'first', 5, ''],
    ['Cite', 'A-ONE', 9, 'big'],
    ['Term', 'zinc', 9, 'big'],
    ['Aside', undefined, 14, 'big'],
  ])
})

test('prose is what is read: no front matter, code, subscripts or anchors', () => {
  const text = outlineLesson(MDX)
    .prose.map(each => each.text)
    .join('|')
  expect(text).toContain('A note of four words.')
  expect(text).toContain('zinc')
  expect(text).not.toMatch(/\d|#|code|title/)
})

test('text that is not MDX is refused with its line', () => {
  expect(() => outlineLesson('fine\n\nopen {brace')).toThrow(expect.objectContaining({ line: 3 }))
})
