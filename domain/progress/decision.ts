/** What a learner decided at one place of a diagram, as its address writes it: at first, and as it stands now. */
export type Decision = { readonly first: string; readonly last: string }

/** By checkpoint. */
export type Decisions = Readonly<Record<string, Decision>>

/** A decision as it stands in the log. */
export type LoggedDecision = { readonly checkpoint: string; readonly state: string }

/** Decisions with those that came after them, in the order in which they were made. */
export function withDecisions(before: Decisions, log: readonly LoggedDecision[]): Decisions {
  const decisions: Record<string, Decision> = { ...before }
  for (const { checkpoint, state } of log) {
    const known = Object.hasOwn(decisions, checkpoint) ? decisions[checkpoint] : undefined
    decisions[checkpoint] = { first: known?.first ?? state, last: state }
  }
  return decisions
}
