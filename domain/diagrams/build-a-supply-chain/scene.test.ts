import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { parseSupplyChainCards } from './data.ts'
import { describeBuildASupplyChain } from './describe.ts'
import { buildASupplyChainScene } from './scene.ts'
import { readChainState, writeChainState } from './state.ts'
import { buildASupplyChainSteps } from './steps.ts'

const cards = parseSupplyChainCards(readRows('supply-chain-projects'))
const steps = buildASupplyChainSteps('', cards)

test('everything stays inside the drawing, in both layouts and all steps', () => {
  for (const { address } of steps)
    for (const layout of ['wide', 'narrow'] as const) {
      const scene = buildASupplyChainScene(readChainState(address), cards, layout)
      const rects = [
        ...scene.lanes.flatMap(lane => [
          lane.box,
          ...lane.bars.flatMap(bar => [bar.whole, bar.built, bar.running]),
        ]),
        ...scene.columns.flatMap(each => [each.need, each.chain, each.store, each.rest]),
      ]
      for (const { x, y, width, height } of rects) {
        expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(scene.width)
        expect(y + height).toBeLessThanOrEqual(scene.height)
      }
    }
})

test('columns add up to the need', () => {
  const { columns } = buildASupplyChainScene(
    readChainState('need=10000&path=old-mine.metal_magnet.floor_store'),
    cards,
    'wide',
  )
  for (const { need, chain, store, rest } of columns)
    expect(chain.height + store.height + rest.height).toBeCloseTo(need.height, 0)
})

test('the steps are states of their own; the guess is borne out by the model', () => {
  expect(new Set(steps.map(({ address }) => address)).size).toBe(6)
  for (const { address } of steps) expect(writeChainState(readChainState(address))).toBe(address)
  expect(steps.map(({ address }) => describeBuildASupplyChain(readChainState(address), cards).title)).toEqual(
    [
      'Build a supply chain',
      'A chain with a hole',
      'Built for yesterday’s price',
      'The money ended first',
      'Part of a chain',
      'A whole chain',
    ],
  )
  expect(steps[2]?.prediction?.borneOut).toBe('none')
})

test('the table has every year, with the same figures as the drawing', () => {
  const { table } = describeBuildASupplyChain(readChainState(steps[5]?.address ?? ''), cards)
  expect(table.rows).toHaveLength(15)
  expect(table.rows.at(-1)?.slice(4, 10)).toEqual([100, 241.6, 100, 180, 100, 0])
})
