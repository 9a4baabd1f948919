import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CARD_IDS, FIGURES } from './cards.ts'
import { judgeBuildASupplyChain } from './judge.ts'
import { decideRound, offersOf, togglePick, undoRound } from './offers.ts'
import { MOST_IN_ROUND, ROUNDS, readChainState, writeChainState } from './state.ts'

test('any text gives a state whose address is canonical, with every card once and two a round at most', () => {
  const word = fc.constantFrom(...CARD_IDS, 'none', '_', '.', 'gold')
  const path = fc
    .array(word, { maxLength: 12 })
    .map(words => `path=${words.join('.')}_${words.toReversed().join('.')}&pick=${words.join('.')}`)
  fc.assert(
    fc.property(fc.oneof(path, fc.string()), text => {
      const state = readChainState(text)
      const canonical = writeChainState(state)
      expect(readChainState(canonical)).toEqual(state)
      const all = [...state.path.flat(), ...state.pick]
      expect(new Set(all).size).toBe(all.length)
      for (const round of state.path) expect(round.length).toBeLessThanOrEqual(MOST_IN_ROUND)
    }),
  )
})

test('the default address is empty', () => {
  expect(writeChainState(readChainState(''))).toBe('')
})

test('a round is decided, and taken back with its cards in hand', () => {
  const picked = togglePick(togglePick(readChainState(''), 'metal'), 'old-mine')
  expect(picked.pick).toEqual(['old-mine', 'metal'])
  const decided = decideRound(picked)
  expect(writeChainState(decided)).toBe('path=old-mine.metal')
  expect(undoRound(decided).pick).toEqual(picked.pick)
})

test('what costs more than is left cannot be taken up, and after the last round nothing can', () => {
  const standing = (address: string) =>
    Object.fromEntries(offersOf(readChainState(address), FIGURES).map(each => [each.card, each.standing]))
  expect(standing('budget=2000&pick=old-mine')).toMatchObject({
    magnet: 'dear',
    contract: 'free',
    'old-mine': 'picked',
  })
  expect(standing('path=none_none_none').contract).toBe('full')
  expect(ROUNDS).toHaveLength(3)
})

test('grading runs the model with its own settings, whatever the address says', () => {
  const path = 'path=new-mine.metal_magnet.floor_separation'
  expect(judgeBuildASupplyChain(path)).toMatchObject({ served: 100, 'end-whole': 1, rounds: 3 })
  expect(judgeBuildASupplyChain(`${path}&budget=8000&need=1000`)).toEqual(judgeBuildASupplyChain(path))
  expect(judgeBuildASupplyChain('budget=8000').served).toBe(0)
})
