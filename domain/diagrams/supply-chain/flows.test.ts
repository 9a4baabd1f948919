import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { goodsOf, LINKS, METAL_IN_OXIDE, METAL_YIELD, REPORTED, rateOf } from './flows.ts'

const rows = readRows('flows').filter(row => row.set === 'B')

function amount(fromStage: string, from: string, toStage: string, to: string): number {
  const found = rows.find(
    row =>
      row.from_stage === fromStage &&
      row.from_region === from &&
      row.to_stage === toStage &&
      row.to_region === to,
  )
  return Number(found?.amount)
}

test('what is typed here is what the data set says', () => {
  expect(REPORTED).toEqual({
    oreChina: amount('ore, own mines', 'China', 'separation', 'China'),
    oreUsToChina: amount('ore, imported from the US', 'United States', 'separation', 'China'),
    oreAsia: amount('ore, imported, other', 'SE Asia and Africa', 'separation', 'China'),
    scrapChina: amount('magnet scrap', 'China', 'separation', 'China'),
    oreAustralia: amount('ore', 'Australia', 'separation', 'Malaysia'),
    oreUs: amount('ore', 'United States', 'separation', 'United States'),
    blanksFinishedChina: amount('magnet blanks', 'China', 'finished magnets', 'China'),
    blanksSwarfChina: amount('magnet blanks', 'China', 'magnet scrap', 'China'),
    blanksFinishedWorld: amount('magnet blanks', 'rest of world', 'finished magnets', 'rest of world'),
    blanksSwarfWorld: amount('magnet blanks', 'rest of world', 'magnet scrap', 'rest of world'),
    magnetsAbroad: amount('finished magnets', 'China', 'use', 'abroad'),
    magnetsAtHome: amount('finished magnets', 'China', 'use', 'China'),
  })
})

test('metal in oxide and conversion are those of the step losses', () => {
  const worked = readRows('step-losses').find(row => row.step === 'metal')
  expect(worked?.detail).toBe(`x ${METAL_IN_OXIDE.toFixed(3)} x ${METAL_YIELD}`)
})

test('the stages computed from it come out as the data set says, to its rounding', () => {
  expect(rateOf('oxide-china')).toBeCloseTo(amount('separation', 'China', 'metal', 'China'), 6)
  expect(Math.round(goodsOf('metal-china', rateOf('metal-china')) / 100)).toBe(
    amount('metal', 'China', 'magnet blanks', 'China') / 100,
  )
  expect(Math.round(goodsOf('metal-world', rateOf('metal-world')) / 100)).toBe(
    amount('metal', 'rest of world', 'magnet blanks', 'rest of world') / 100,
  )
  expect(goodsOf('magnet-china', rateOf('magnet-china'))).toBeCloseTo(181_000, 6)
  expect(goodsOf('magnet-world', rateOf('magnet-world'))).toBeCloseTo(16_000, 6)
  expect(goodsOf('machine-china', rateOf('machine-china'))).toBeCloseTo(124_000, 6)
  expect(goodsOf('machine-world', rateOf('machine-world'))).toBeCloseTo(73_000, 6)
})

test('the scrap that swarf does not explain is a small rest, not below nothing', () => {
  const rest = LINKS.find(link => link.from === 'ore-scrap')?.tonnes ?? 0
  expect(rest).toBeGreaterThan(0)
  expect(rest / REPORTED.scrapChina).toBeLessThan(0.07)
})

test('each flow is known as the data set says: reported, or reckoned, or assumed', () => {
  const status = (fromStage: string, from: string, to: string) =>
    rows.find(row => row.from_stage === fromStage && row.from_region === from && row.to_region === to)?.status
  const known = (id: string) => LINKS.find(link => link.id === id)?.known
  expect(known('ore-scrap>oxide-china')).toBe(status('magnet scrap', 'China', 'China'))
  expect(known('ore-australia>oxide-malaysia')).toBe(status('ore', 'Australia', 'Malaysia'))
  expect(known('ore-us>oxide-us')).toBe(status('ore', 'United States', 'United States'))
  expect(known('ore-us>oxide-china')).toBe(status('ore, imported from the US', 'United States', 'China'))
  expect(known('oxide-china>metal-china')).toBe(status('separation', 'China', 'China'))
  expect(known('oxide-malaysia>metal-world')).toBe(status('separation', 'Malaysia', 'rest of world'))
  expect(known('oxide-us>metal-world')).toBe(status('separation', 'United States', 'rest of world'))
  expect(known('magnet-china>machine-world')).toBe(status('finished magnets', 'China', 'abroad'))
  expect(status('ore, own mines', 'China', 'China')).toBe('forecast for 2024')
})
