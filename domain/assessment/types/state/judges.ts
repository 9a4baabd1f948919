import { judgeBalanceProblem } from '#domain/diagrams/balance-problem/judge.ts'
import { judgeBuildASupplyChain } from '#domain/diagrams/build-a-supply-chain/judge.ts'
import { judgeClaimCheck } from '#domain/diagrams/claim-check/judge.ts'
import { judgeControlTimeline } from '#domain/diagrams/control-timeline/judge.ts'
import { judgeLicensingDesk } from '#domain/diagrams/licensing-desk/judge.ts'
import { judgePriceQuota } from '#domain/diagrams/price-quota-chart/judge.ts'
import { judgeSeparationCascade } from '#domain/diagrams/separation-cascade/judge.ts'
import { judgeStepLosses } from '#domain/diagrams/step-losses/judge.ts'
import { judgeSupplyChain } from '#domain/diagrams/supply-chain/judge.ts'

/**
 * Runs a diagram's model on a state as its address writes it and gives the outputs by name; undefined for a text that
 * is no state of the diagram. `given` is what a question lays on the table: a shipment, or what is known of a claim. Pure and
 * total: it never throws.
 */
export type StateJudge = (state: string, given?: string) => Readonly<Record<string, number>> | undefined

/** Which diagrams can be judged, by diagram name. */
export const JUDGES: Readonly<Record<string, StateJudge>> = {
  'build-a-supply-chain': judgeBuildASupplyChain,
  'claim-check': judgeClaimCheck,
  'control-timeline': judgeControlTimeline,
  'licensing-desk': judgeLicensingDesk,
  'price-quota-chart': judgePriceQuota,
  'separation-cascade': judgeSeparationCascade,
  'step-losses': judgeStepLosses,
  'balance-problem': judgeBalanceProblem,
  'supply-chain': judgeSupplyChain,
}
