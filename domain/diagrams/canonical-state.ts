import { readBalanceProblemState, writeBalanceProblemState } from './balance-problem/model.ts'
import { readChainState, writeChainState } from './build-a-supply-chain/state.ts'
import { readClaimCheckState, writeClaimCheckState } from './claim-check/model.ts'
import { readControlTimelineState, writeControlTimelineState } from './control-timeline/model.ts'
import { readElementTableState, writeElementTableState } from './element-table/model.ts'
import { readLicensingDeskState, writeLicensingDeskState } from './licensing-desk/model.ts'
import { readPriceQuotaState, writePriceQuotaState } from './price-quota-chart/model.ts'
import { readSeparationCascadeState, writeSeparationCascadeState } from './separation-cascade/state.ts'
import { readStepLossesState, writeStepLossesState } from './step-losses/model.ts'
import { readSupplyChainState, writeSupplyChainState } from './supply-chain/state.ts'

const THROUGH: Readonly<Record<string, (address: string) => string>> = {
  'balance-problem': address => writeBalanceProblemState(readBalanceProblemState(address)),
  'build-a-supply-chain': address => writeChainState(readChainState(address)),
  'claim-check': address => writeClaimCheckState(readClaimCheckState(address)),
  'control-timeline': address => writeControlTimelineState(readControlTimelineState(address)),
  'element-table': address => writeElementTableState(readElementTableState(address)),
  'licensing-desk': address => writeLicensingDeskState(readLicensingDeskState(address)),
  'price-quota-chart': address => writePriceQuotaState(readPriceQuotaState(address)),
  'separation-cascade': address => writeSeparationCascadeState(readSeparationCascadeState(address)),
  'step-losses': address => writeStepLossesState(readStepLossesState(address)),
  'supply-chain': address => writeSupplyChainState(readSupplyChainState(address)),
}

/**
 * The state of a diagram as its own reader and writer put it, whatever the text: what the diagram does not know is left
 * out, so that a stored state is one that the diagram can show. Undefined for a name that is no diagram.
 */
export function canonicalState(diagram: string, address: string): string | undefined {
  return Object.hasOwn(THROUGH, diagram) ? THROUGH[diagram]?.(address) : undefined
}
