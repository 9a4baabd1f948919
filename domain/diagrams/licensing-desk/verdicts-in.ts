import type { Verdict } from '#domain/controls/rule-on.ts'
import type { Decision } from '#domain/progress/decision.ts'
import { readLicensingDeskState } from './model.ts'

/** What was decided first about each shipment, out of what was kept; anything else kept there is left out. */
export function verdictsIn(kept: Iterable<Decision>): ReadonlyMap<string, Verdict> {
  return new Map(
    [...kept].flatMap(({ first }) => {
      const { id, said } = readLicensingDeskState(first)
      return id === null || said === null ? [] : [[id, said] as const]
    }),
  )
}
