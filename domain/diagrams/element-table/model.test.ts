import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ElementTableState,
  MARKS,
  readElementTableState,
  SYMBOLS,
  VIEWS,
  writeElementTableState,
} from './model.ts'

const anyState: fc.Arbitrary<ElementTableState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  mark: fc.constantFrom(null, ...MARKS),
  element: fc.constantFrom(null, ...SYMBOLS),
})
const anyAddress = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webQueryParameters(),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('view', 'mark', 'element', '__proto__'),
        fc.constantFrom(...VIEWS, ...SYMBOLS, ''),
      ),
    )
    .map(pairs => pairs.map(pair => pair.join('=')).join('&')),
)

test('any string gives a valid state', () => {
  fc.assert(
    fc.property(anyAddress, address => {
      const { view, mark, element } = readElementTableState(address)
      expect(VIEWS).toContain(view)
      expect([null, ...MARKS]).toContain(mark)
      expect([null, ...SYMBOLS]).toContain(element)
    }),
  )
})

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyState, state => {
      expect(readElementTableState(writeElementTableState(state))).toEqual(state)
    }),
  )
})

test('the address of what was read is canonical', () => {
  fc.assert(
    fc.property(anyAddress, address => {
      const canonical = writeElementTableState(readElementTableState(address))
      expect(writeElementTableState(readElementTableState(canonical))).toBe(canonical)
    }),
  )
})

test('the default state has the empty address', () => {
  expect(writeElementTableState(readElementTableState(''))).toBe('')
})
