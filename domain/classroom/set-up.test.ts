import fc from 'fast-check'
import { expect, test } from 'vitest'
import { goalOf, readSetUp, setUpInAddress, writeSetUp } from './set-up.ts'

const LESSON = 'processing/who-does-what'
const CHAIN = { lesson: LESSON, figure: 'supply-chain', state: 'cut=magnet-china&week=15' }

test('a set-up comes back from its reference, with the step that ends it or without', () => {
  for (const step of ['runs-dry', undefined])
    expect(readSetUp(writeSetUp({ ...CHAIN, step }))).toEqual({ ...CHAIN, step })
  expect(goalOf({ ...CHAIN, step: 'runs-dry' })).toBe(`${LESSON}/supply-chain-runs-dry`)
  expect(goalOf({ ...CHAIN, step: undefined })).toBeUndefined()
})

test.each([
  ['https://seventeen.example/learn/processing/who-does-what#supply-chain?cut=magnet-china&week=15'],
  ['/wall/processing/who-does-what/supply-chain?cut=magnet-china&week=15'],
  ['/wall/processing/who-does-what/supply-chain?week=3#supply-chain?cut=magnet-china&week=15'],
])('%s is read', address => {
  expect(setUpInAddress(address)).toEqual(CHAIN)
})

test('no text breaks the readers', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const read = readSetUp(text)
      if (read) expect(writeSetUp(read)).toBe(text)
      setUpInAddress(text)
    }),
  )
  expect(setUpInAddress('https://example.org/')).toBeUndefined()
  expect(readSetUp('../../etc/passwd?x')).toBeUndefined()
})
