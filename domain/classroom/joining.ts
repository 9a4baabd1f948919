/** How often a person may ask to join a class without a yes in between. */
export const MOST_ASKS = 3

type Joiner = {
  /** Whether the class's teachers approve who comes with the code. */
  readonly approves: boolean
  /** How the person stands to the class; undefined for somebody new. */
  readonly standing: 'active' | 'left' | 'waiting' | 'refused' | undefined
  /** How often they asked since the last yes. */
  readonly asks: number
}

/**
 * What becomes of somebody who comes with the code: `in` the class, they `wait` for its teacher, or may ask `no-more`. A no
 * holds also where everybody else is let in: after it a teacher has to say yes.
 */
export function joiningOf({ approves, standing, asks }: Joiner): 'in' | 'wait' | 'no-more' {
  if (standing === 'active') return 'in'
  if (!approves && standing !== 'refused') return 'in'
  if (standing === 'waiting') return 'wait'
  return asks < MOST_ASKS ? 'wait' : 'no-more'
}
