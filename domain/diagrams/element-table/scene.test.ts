import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { parseElementTableData } from './data.ts'
import { MARKS, SYMBOLS, VIEWS } from './model.ts'
import type { Token } from './placed.ts'
import { elementTableScene } from './scene.ts'

const data = parseElementTableData({ elements: readRows('elements'), metals: readRows('crust-metals') })
const plain = { mark: null, element: null } as const
const anyPicture = fc.record({
  state: fc.record({
    view: fc.constantFrom(...VIEWS),
    mark: fc.constantFrom(null, ...MARKS),
    element: fc.constantFrom(null, ...SYMBOLS),
  }),
  layout: fc.constantFrom('wide' as const, 'narrow' as const),
})

/** Half the side of a token at size 1. */
const HALF = 20

test('all seventeen stand inside the drawing, whatever is set', () => {
  fc.assert(
    fc.property(anyPicture, ({ state, layout }) => {
      const { tokens, width, height } = elementTableScene(state, data, layout)
      expect(tokens.map(token => token.element.symbol)).toEqual(SYMBOLS)
      for (const { x, y, size } of tokens) {
        expect(x - size * HALF).toBeGreaterThanOrEqual(0)
        expect(x + size * HALF).toBeLessThanOrEqual(width)
        expect(y - size * HALF).toBeGreaterThanOrEqual(0)
        expect(y + size * HALF).toBeLessThanOrEqual(height)
      }
    }),
  )
})

test('a finger can tell any two apart: their middles are at least 24 units apart', () => {
  fc.assert(
    fc.property(anyPicture, ({ state, layout }) => {
      const { tokens } = elementTableScene(state, data, layout)
      const close = tokens.flatMap((a, index) =>
        tokens.slice(index + 1).filter(b => Math.hypot(a.x - b.x, a.y - b.y) < 24),
      )
      expect(close.map(token => token.element.symbol)).toEqual([])
    }),
  )
})

test.each(['wide', 'narrow'] as const)('%s: more in the crust stands further along the axis', layout => {
  const { tokens } = elementTableScene({ ...plain, view: 'abundance' }, data, layout)
  const along = (token: Token) => (layout === 'wide' ? -token.y : token.x)
  const known = tokens.filter(token => !token.unknown)
  const byPlace = [...known].sort((a, b) => along(a) - along(b))
  const byValue = [...known].sort((a, b) => (a.element.crust ?? 0) - (b.element.crust ?? 0))
  expect(byPlace.map(token => token.element.symbol)).toEqual(byValue.map(token => token.element.symbol))
})

test('ten times as much is the same way everywhere on the axis of abundance', () => {
  const { tokens } = elementTableScene({ ...plain, view: 'abundance' }, data, 'wide')
  const decades = tokens
    .filter(token => !token.unknown)
    .map(({ y, element }) => ({ y, log: Math.log10(element.crust ?? 1) }))
  const [first, ...others] = decades
  if (!first) throw new Error('nothing drawn')
  const ratios = others
    .filter(other => other.log !== first.log)
    .map(other => (other.y - first.y) / (other.log - first.log))
  for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 6)
})

test('balls are to scale with each other', () => {
  const { tokens } = elementTableScene({ ...plain, view: 'radius' }, data, 'wide')
  const scales = tokens.map(token => token.size / token.element.radius)
  for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 9)
})

test('an element without the drawn value waits apart', () => {
  const { tokens } = elementTableScene({ ...plain, view: 'price' }, data, 'wide')
  expect(tokens.filter(token => token.unknown).map(token => token.element.symbol)).toEqual(['Pm', 'Tm'])
})

test('the place of every element in the outline is its own', () => {
  const { tokens } = elementTableScene({ ...plain, view: 'place' }, data, 'wide')
  expect(new Set(tokens.map(token => `${token.x}/${token.y}`)).size).toBe(17)
  expect(tokens.filter(token => token.y === tokens.at(-1)?.y)).toHaveLength(15)
})
