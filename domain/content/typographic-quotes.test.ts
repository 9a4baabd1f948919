import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typographicQuotes } from './typographic-quotes.ts'

test.each([
  [`neither "rare" nor "heavy"`, '', 'neither “rare” nor “heavy”'],
  [`China's and the chemists' own`, '', 'China’s and the chemists’ own'],
  [`"It said 'no'."`, '', '“It said ‘no’.”'],
  [`("didymium", the "twin")`, '', '(“didymium”, the “twin”)'],
  [`a word—"so"—and on`, '', 'a word—“so”—and on'],
  [`'s ion`, 'm', '’s ion'],
  [`"next`, ' ', '“next'],
])('%s after "%s"', (text, before, printed) => {
  expect(typographicQuotes(text, before)).toBe(printed)
})

test('nothing but quotes changes, and doing it twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', "'", ' ', 'a', '(', '“', '’', '𝄞') }), text => {
      const printed = typographicQuotes(text)
      expect(printed.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(
        text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
      )
      expect(typographicQuotes(printed)).toBe(printed)
    }),
  )
})
