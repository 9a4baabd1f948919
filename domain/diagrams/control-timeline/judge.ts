import { instrumentsThat, listedOn, readControlTimelineState } from './model.ts'

/**
 * What a learner's setting shows, for questions of type `state`. `date` is the day asked about as a number, year, month,
 * day: 20250404. `in-force` and `suspended` count instruments on that day; `listed` counts elements that need a dual-use
 * licence in the chosen form.
 */
export type ControlTimelineOutput = 'date' | 'in-force' | 'suspended' | 'listed'

/** Runs the rule base on a state as its address writes it. Total: any string is read as some state. */
export function judgeControlTimeline(address: string): Readonly<Record<ControlTimelineOutput, number>> {
  const { day, form } = readControlTimelineState(address)
  return {
    date: Number(day.replaceAll('-', '')),
    'in-force': instrumentsThat('in-force', day).length,
    suspended: instrumentsThat('suspended', day).length,
    listed: listedOn(day, form),
  }
}
