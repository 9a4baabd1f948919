import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { plantsFor, sharesFor } from './background.ts'
import { parseSupplyChainData } from './data.ts'
import { describeSupplyChain } from './describe.ts'
import { chineseShare, runSupplyChain } from './outcome.ts'
import { readSupplyChainState, writeSupplyChainState } from './state.ts'
import { supplyChainSteps } from './steps.ts'

const steps = supplyChainSteps()
const data = parseSupplyChainData({ shares: readRows('stage-shares'), facilities: readRows('facilities') })

test('five to seven steps of 5 to 20 seconds, each with its own canonical address', () => {
  expect(steps.length).toBeLessThanOrEqual(7)
  expect(new Set(steps.map(step => step.address)).size).toBe(steps.length)
  expect(steps.filter(step => step.seconds < 5 || step.seconds > 20)).toEqual([])
  const rewritten = steps.map(step => writeSupplyChainState(readSupplyChainState(step.address)))
  expect(rewritten).toEqual(steps.map(step => step.address))
})

test('no sentence lacks a number', () => {
  expect(steps.map(step => step.sentence + (step.prediction?.reveal ?? '')).join(' ')).not.toMatch(
    /NaN|undefined|Infinity/,
  )
})

test('predictions are borne out by the run: eleven weeks, and years', () => {
  expect(steps.flatMap(step => (step.prediction ? [step.prediction.borneOut] : []))).toEqual([
    'weeks-11',
    'years',
  ])
})

test('the picture before a prediction does not give the answer away', () => {
  const at = steps.findIndex(step => step.id === 'dry')
  const words = describeSupplyChain(readSupplyChainState(steps[at - 1]?.address ?? ''))
  expect(words.summary.join(' ')).not.toContain('week 15')
})

test('the Chinese share of the ore agrees with the published one for magnet rare earths', () => {
  const published = sharesFor(data, 'ore-china').find(each => each.year === 2024)
  const { week } = runSupplyChain(readSupplyChainState(''))
  expect(published?.what).toBe('mine, magnet rare earths')
  expect(100 * (chineseShare(week, 'ore') ?? 0)).toBeCloseTo(published?.percent ?? 0, 0)
})

test('a place is given the plants that stand there', () => {
  expect(plantsFor(data, 'oxide-malaysia').map(each => each.name)).toEqual([
    'Lynas Malaysia (Gebeng, Kuantan)',
    'Lynas Malaysia heavy circuits',
  ])
  expect(plantsFor(data, 'magnet-china').map(each => each.country)).toEqual(['China', 'China'])
  expect(sharesFor(data, 'magnet-world')).toEqual([])
})

test('table and words tell the same week', () => {
  const { summary, table } = describeSupplyChain(readSupplyChainState('cut=magnet-china&week=20'))
  expect(summary[0]).toContain('machine makers outside China get 22% of the magnets they need')
  const row = table.rows.find(each => each[0] === 'Machine makers outside China')
  expect(row?.slice(-2)).toEqual([0, 'stock has run dry'])
  // 21.5 % of 73,000 t.
  expect(Number(row?.[2]) / 73_000).toBeCloseTo(0.215, 2)
})
