import { expect, test } from 'vitest'
import { keepUnits } from './keep-units.ts'

test('a number and its unit stay on one line; other words may part', () => {
  expect(keepUnits('Of 100 t of oxide 12 % are wanted, 9.45 kg')).toBe(
    'Of 100\u00a0t of oxide 12\u00a0% are wanted, 9.45\u00a0kg',
  )
  expect(keepUnits('in week 4 the 2 two, 5 tonnes')).toBe('in week 4 the 2 two, 5 tonnes')
})
