import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { AFTER, ORE } from './ores.ts'

const rows = readRows('step-losses')
const basket = readRows('ore-compositions')

function row(route: string, step: string) {
  return rows.find(each => each.route === route && each.step === step)
}

function wantedIn(deposit: string): number {
  const shares = basket.filter(each => each.deposit?.startsWith(deposit))
  const sum = (symbols: readonly string[] | null) =>
    shares
      .filter(each => symbols === null || symbols.includes(each.element ?? ''))
      .reduce((total, each) => total + Number(each.share_of_reo_pct), 0)
  return (100 * sum(['Pr', 'Nd'])) / Math.max(100, sum(null))
}

test('recoveries are those of the data set', () => {
  expect(Number(row('hard rock: Mountain Pass', '1 flotation')?.value)).toBe(ORE['mountain-pass'].win)
  const leaching = row('ionic clay', '1 leaching, one stage MgSO4')
  expect([Number(leaching?.value), leaching?.range]).toEqual([ORE.xunwu.win, ORE.xunwu.wins?.join('-')])
  expect(Number(row('ionic clay', '2 precipitation with oxalic acid')?.value)).toBe(ORE.longnan.precipitate)
  expect(row('hard rock', '2 cracking and leaching')?.range).toBe(AFTER.leach.range.join('-'))
  expect(Number(row('all', '3 solvent extraction, NdPr')?.value)).toBe(AFTER.separate.usual)
  expect(Number(row('all', '4 oxide to metal')?.value)).toBe(AFTER.convert.usual)
  const swarf = row('all', '5 blanks to finished magnets')
  expect([Number(swarf?.value), swarf?.range]).toEqual([AFTER.swarf.usual, AFTER.swarf.range.join('-')])
})

test('baskets are those of the compositions, none of more than a hundred in all', () => {
  // Mountain Pass is rounded in the worked chain: 4.34 + 12.0.
  expect(wantedIn('Mountain Pass')).toBeCloseTo(ORE['mountain-pass'].wanted, 0)
  expect(wantedIn('Xunwu')).toBeCloseTo(ORE.xunwu.wanted, 6)
  expect(wantedIn('Longnan')).toBeCloseTo(ORE.longnan.wanted, 6)
})
