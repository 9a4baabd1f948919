import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, markWords } from './mark-words.ts'

const shown = (pieces: ReturnType<typeof markWords>) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

test('words are marked as they are written, neighbouring signs as one', () => {
  expect(shown(markWords('China’s Lánxì 出口管制令', ['china', 'lanxi', '出口', '口管', '管制']))).toBe(
    '[China’s] [Lánxì] [出口管制]令',
  )
})

const signs = fc.string({ unit: fc.constantFrom('a', 'é', '出', '口', '𠀀', ' ', '’', '1', ',') })

test('pieces put together are the text', () => {
  fc.assert(
    fc.property(signs, fc.array(signs), (text, words) => {
      expect(
        markWords(text, words)
          .map(piece => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('an excerpt begins before the place where most words match, at a word', () => {
  const text = `${'one two three '.repeat(30)}yttrium ${'four five '.repeat(20)}yttrium and holmium ${'six '.repeat(60)}`
  const pieces = excerpt(text, ['yttrium', 'holmium'], 100)
  expect(shown(pieces)).toMatch(/^…\s(four|five) .*\[yttrium\] and \[holmium\] six .*\s…$/)
  expect(pieces.map(piece => piece.text).join('').length).toBeLessThanOrEqual(104)
})
