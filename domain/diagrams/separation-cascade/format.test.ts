import { expect, test } from 'vitest'
import { percent, smallPercent, threeFigures } from './format.ts'

test.each([
  [0.5, 0.5, '50.0\u00a0%'],
  [0.99904, 0.00096, '99.904\u00a0%'],
  [0.9999912, 0.0000088, '99.9991\u00a0%'],
  [1 - 1e-9, 1e-9, '>99.9999\u00a0%'],
  [1, 0, '100.0000\u00a0%'],
  [1e-9, 1 - 1e-9, '<0.0001\u00a0%'],
])('%f, lacking %f, is written %s', (share, rest, text) => {
  expect(percent(share, rest)).toBe(text)
})

test('small shares and flows keep two and three figures', () => {
  expect([smallPercent(0.00842), smallPercent(0.56), threeFigures(2.6636), threeFigures(126.4)]).toEqual([
    '0.84\u00a0%',
    '56\u00a0%',
    '2.66',
    '126',
  ])
})
