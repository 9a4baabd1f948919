import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { CARD_IDS, type CardId, FIGURES, STAGES } from './cards.ts'
import { parseSupplyChainCards } from './data.ts'
import { ENDS, type End, MAGNETS_FROM_OXIDE, runScenario } from './model.ts'
import { decideRound, offersOf, togglePick } from './offers.ts'
import { type ChainState, MOST_IN_ROUND, ROUNDS, readChainState, SETTINGS } from './state.ts'

const cards = parseSupplyChainCards(readRows('supply-chain-projects'))
const start = readChainState('')
const run = (address: string) => runScenario(readChainState(address), cards)

/** Plays a path by the rules of the deck: what cannot be taken up is not taken up. */
function play(rounds: readonly (readonly CardId[])[]): ChainState {
  return rounds.reduce<ChainState>((state, round) => {
    const picked = round.reduce<ChainState>((now, card) => {
      const offer = offersOf(now, cards).find(each => each.card === card)
      return offer?.standing === 'free' ? togglePick(now, card) : now
    }, state)
    return decideRound(picked)
  }, start)
}

/** A way from the first round to each end. */
const WAYS: Readonly<Record<End, readonly (readonly CardId[])[]>> = {
  whole: [['new-mine', 'metal'], ['magnet', 'floor'], ['separation']],
  bridged: [
    ['metal', 'store'],
    ['new-mine', 'floor'],
    ['separation', 'magnet'],
  ],
  part: [['separation', 'metal'], ['new-mine', 'floor'], ['magnet']],
  broke: [['old-mine', 'metal'], ['magnet', 'floor'], []],
  closed: [['old-mine', 'metal'], ['magnet'], []],
  year: [['store'], [], []],
  hole: [['magnet'], ['metal'], []],
  idle: [[], [], []],
}

test.each(ENDS)('the end "%s" can be reached through the rounds', end => {
  const state = play(WAYS[end])
  expect(state.path).toEqual(WAYS[end])
  expect(runScenario(state, FIGURES).end).toBe(end)
})

test('the figures that grading uses are those of the data set', () => {
  for (const id of CARD_IDS) expect(cards[id]).toMatchObject(FIGURES[id])
})

const anyPath = fc
  .uniqueArray(fc.constantFrom(...CARD_IDS), { maxLength: ROUNDS.length * MOST_IN_ROUND })
  .chain(all =>
    fc
      .array(fc.integer({ min: 0, max: 2 }), { minLength: all.length, maxLength: all.length })
      .map(rounds =>
        ROUNDS.map((_, at) => all.filter((_card, index) => rounds[index] === at).slice(0, MOST_IN_ROUND)),
      ),
  )
const anySettings = fc.record({
  need: fc.integer({ min: SETTINGS.need.least, max: SETTINGS.need.most }),
  budget: fc.integer({ min: SETTINGS.budget.least, max: SETTINGS.budget.most }),
  stop: fc.integer({ min: SETTINGS.stop.least, max: SETTINGS.stop.most }),
  mineYears: fc.integer({ min: SETTINGS.mineYears.least, max: SETTINGS.mineYears.most }),
})

test('every path has an end; money is never below nothing and never grows; a chain is no stronger than its weakest link', () => {
  fc.assert(
    fc.property(anyPath, anySettings, (path, settings) => {
      const { years, served, end } = runScenario({ ...start, ...settings, path }, cards)
      expect(ENDS).toContain(end)
      let before: number = settings.budget
      for (const { money, links, chain, store } of years) {
        expect(money).toBeGreaterThanOrEqual(0)
        expect(money).toBeLessThanOrEqual(before)
        before = money
        expect(chain).toBeLessThanOrEqual(Math.min(1, ...STAGES.map(stage => links[stage])) + 1e-9)
        expect(chain + store).toBeLessThanOrEqual(1 + 1e-9)
      }
      expect(served).toBeGreaterThanOrEqual(0)
      expect(served).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})

test('more money never serves less', () => {
  fc.assert(
    fc.property(anyPath, anySettings, (path, settings) => {
      const poor = runScenario({ ...start, ...settings, path }, cards)
      const begun = poor.projects.length
      const rich = runScenario({ ...start, ...settings, path, budget: 100_000 }, cards)
      if (begun === path.flat().length) expect(rich.served).toBeGreaterThanOrEqual(poor.served - 1e-9)
    }),
  )
})

test('one tonne of oxide gives two tonnes of magnets: 0.85 × 0.98 / 0.30 × 0.725', () => {
  expect(MAGNETS_FROM_OXIDE).toBeCloseTo(2.013, 3)
})

test('the old mine serves the need of 5,000 t, but not twice that', () => {
  expect(run('path=old-mine.metal_magnet.floor').years[7]?.links.ore).toBeCloseTo(
    (2599 * MAGNETS_FROM_OXIDE) / 5000,
  )
  expect(run('need=10000&path=old-mine.metal_magnet.floor').years[7]?.chain).toBeCloseTo(0.523, 2)
})

test('a floor of 110 costs 41 USD a kilogram at a price of 69: USD 102 m a year for the oxide of 5,000 t', () => {
  expect(run('path=contract').years[1]?.paid).toBeCloseTo(((5000 / MAGNETS_FROM_OXIDE) * 41) / 1000)
})

test('without a floor the mine closes in the year the price falls, and the works stand idle', () => {
  const outcome = run('path=old-mine.metal_magnet_none')
  expect(outcome.projects.find(({ card }) => card === 'old-mine')).toMatchObject({
    ready: 2030,
    closed: 2033,
  })
  expect(outcome.end).toBe('closed')
})

test('the store is drawn once', () => {
  const outcome = run('path=store_none_none')
  expect(outcome.years.slice(-3).map(({ store }) => store)).toEqual([1, 0, 0])
  expect(outcome.end).toBe('year')
})

test('a card for which there is no money is not begun', () => {
  expect(run('budget=2000&path=magnet.old-mine_none_none').projects.map(({ card }) => card)).toEqual([
    'old-mine',
  ])
})
