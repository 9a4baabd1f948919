import { readClaimCheckState } from './model.ts'

/**
 * What a learner set, for questions of type `state`: `moved`, the places by which the comma was moved, and `sizes`, 1 where
 * the sizes are shown. Verdicts are asked by questions of type `claim`, whose keys never leave the server.
 */
export type ClaimCheckOutput = 'moved' | 'sizes'

/** Reads a state as its address writes it. Total: any string is read as some state. */
export function judgeClaimCheck(address: string): Readonly<Record<ClaimCheckOutput, number>> {
  const { moved, show } = readClaimCheckState(address)
  return { moved: Number(moved), sizes: show === 'sizes' ? 1 : 0 }
}
