import { CARD_IDS, FIGURES } from './cards.ts'
import { ENDS, runScenario } from './model.ts'
import { readChainState, SETTINGS, type Setting } from './state.ts'

/**
 * What a learner's path comes to, for questions of type `state`: `served`, `ore`, `oxide`, `metal`, `magnets` as percent of
 * the need (the lowest year of the stop for the links), `money` left in USD m, `paid` for the floor, `rounds` decided,
 * `end-<end>` and `has-<card>` as 1 or 0. The settings are always the defaults: nobody passes by changing the task.
 */
export function judgeBuildASupplyChain(address: string): Readonly<Record<string, number>> {
  const defaults = Object.fromEntries(Object.entries(SETTINGS).map(([key, { fallback }]) => [key, fallback]))
  const state = { ...readChainState(address), ...(defaults as Record<Setting, number>) }
  const { years, end, served } = runScenario(state, FIGURES)
  const stop = years.filter(({ price }) => price === 'stop')
  const least = (link: 'ore' | 'oxide' | 'metal' | 'magnet') =>
    100 * Math.min(1, ...stop.map(({ links }) => links[link]))
  return {
    served: 100 * served,
    ore: least('ore'),
    oxide: least('oxide'),
    metal: least('metal'),
    magnets: least('magnet'),
    money: years.at(-1)?.money ?? 0,
    paid: years.reduce((sum, { paid }) => sum + paid, 0),
    rounds: state.path.length,
    ...Object.fromEntries(ENDS.map(each => [`end-${each}`, each === end ? 1 : 0])),
    ...Object.fromEntries(CARD_IDS.map(id => [`has-${id}`, state.path.flat().includes(id) ? 1 : 0])),
  }
}
