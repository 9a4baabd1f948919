import { HORIZON } from './model.ts'
import { runSupplyChain, servedOf, weekOf } from './outcome.ts'
import { PLACE_IDS } from './places.ts'
import { readSupplyChainState } from './state.ts'

/**
 * What a learner's set-up does over four years, for questions of type `state`. `first-dry` is the first week in which
 * any store is too small, `dry-<place>` that of one place; 209 where it never happens. `missing` is what machine makers
 * went without, tonnes of magnets, `missing-china` and `missing-world` its parts. `served-china` and `served-world` are
 * the share of their need that they get in the last week, percent. `stock` (weeks), `substitution` (percent), `build`
 * (tonnes of magnets a year), `year`, `share` (percent) and `weeks` say again what was set, so that it can be limited.
 */
export function judgeSupplyChain(address: string): Readonly<Record<string, number>> {
  const state = readSupplyChainState(address)
  const { run, dry, missingAtEnd, missingBy } = runSupplyChain(state)
  const end = weekOf(run, HORIZON)
  const firstDry = (place: string) => dry.find(spell => spell.place === place)?.from ?? HORIZON + 1
  const cutShare = state.cut === null ? 0 : state.share
  return {
    'first-dry': dry[0]?.from ?? HORIZON + 1,
    ...Object.fromEntries(PLACE_IDS.map(id => [`dry-${id}`, firstDry(id)])),
    missing: missingAtEnd,
    'missing-china': missingBy['machine-china'],
    'missing-world': missingBy['machine-world'],
    'served-china': 100 * servedOf(end, 'machine-china'),
    'served-world': 100 * servedOf(end, 'machine-world'),
    stock: state.stock,
    substitution: state.substitution,
    build: state.build,
    year: state.build > 0 ? state.year : 0,
    share: cutShare,
    weeks: state.cut === null ? 0 : state.weeks,
  }
}
