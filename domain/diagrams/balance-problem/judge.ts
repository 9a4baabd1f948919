import { ELEMENTS } from './baskets.ts'
import { balanceWants, readBalanceProblemState } from './model.ts'

/**
 * What a learner's set-up brings, for questions of type `state`; tonnes of oxide. `oxide` is all that must be won,
 * `over` what nobody asked for, `short` what lacks. `made-Nd`, `over-Nd`, `short-Nd` and `wanted-Nd` are those of one
 * element, and so for each; the five heaviest are `HoLu`. `blend` is the part of the second deposit, percent.
 */
export function judgeBalanceProblem(address: string): Readonly<Record<string, number>> {
  const state = readBalanceProblemState(address)
  const { balances, oxide, over, short } = balanceWants(state)
  const each = ELEMENTS.flatMap(element => {
    const found = balances.find(balance => balance.element === element)
    return (['made', 'over', 'short', 'wanted'] as const).map(
      what => [`${what}-${element}`, found?.[what] ?? 0] as const,
    )
  })
  return { ...Object.fromEntries(each), oxide, over, short, blend: state.second === null ? 0 : state.blend }
}
