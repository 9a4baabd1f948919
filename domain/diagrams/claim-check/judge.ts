import { readPairs } from '../frame/address.ts'
import { readClaimCheckState } from './model.ts'

/**
 * What a learner set, for questions of type `state`: `moved`, the places by which the comma was moved, and `sizes`, 1 where
 * the sizes are shown. Of a claim that a question lays before them: 1 where verdict, habit and deciding source are the table's.
 */
export type ClaimCheckOutput = 'moved' | 'sizes'
export type ClaimOutput = 'said' | 'habit' | 'source'

/**
 * Reads a state as its address writes it. `given` is what the table says of one claim, its sources between spaces. Total:
 * any string is read as some state.
 */
export function judgeClaimCheck(
  address: string,
  given?: string,
): Readonly<Partial<Record<ClaimCheckOutput | ClaimOutput, number>>> {
  if (given === undefined) return judgeSizes(address)
  const [chosen, table] = [readPairs(address), readPairs(given)]
  const source = chosen.get('source') ?? ''
  return {
    said: chosen.get('said') === table.get('said') ? 1 : 0,
    habit: chosen.get('habit') === table.get('habit') ? 1 : 0,
    source: source !== '' && (table.get('source') ?? '').split(' ').includes(source) ? 1 : 0,
  }
}

function judgeSizes(address: string): Readonly<Record<ClaimCheckOutput, number>> {
  const { moved, show } = readClaimCheckState(address)
  return { moved: Number(moved), sizes: show === 'sizes' ? 1 : 0 }
}
