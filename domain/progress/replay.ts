type Answer = { readonly id: string; readonly answeredAt: number; readonly answer: readonly string[] }

type Asked<Given extends Answer> = {
  readonly id: string
  readonly prompt: string
  readonly attempts: readonly Given[]
}

/** One answer in the order in which answers were given. */
export type ReplayStep<Given extends Answer> = Given & {
  readonly question: string
  readonly prompt: string
  /** Milliseconds since the step before; missing for the first. */
  readonly since: number | undefined
  /** Which answer to its question it is, counted from 1. */
  readonly nth: number
  /** The answer to the same question before, in words; missing for the first one. */
  readonly before: readonly string[] | undefined
}

/** Every answer of some questions in the order in which they were given: what was changed, and after how long. */
export function replayOf<Given extends Answer>(questions: readonly Asked<Given>[]): ReplayStep<Given>[] {
  const steps = questions
    .flatMap(({ id, prompt, attempts }) =>
      attempts.map((each, at) => ({
        ...each,
        question: id,
        prompt,
        nth: at + 1,
        before: attempts[at - 1]?.answer,
      })),
    )
    .sort((a, b) => a.answeredAt - b.answeredAt)
  return steps.map((step, at) => {
    const before = steps[at - 1]
    return { ...step, since: before && step.answeredAt - before.answeredAt }
  })
}

/** A stretch of time as it is said: "8 s", "2 min 5 s", "3 h", "4 days"; from an hour on only the largest part. */
export function spanText(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  const [minutes, hours, days] = [
    Math.floor(seconds / 60),
    Math.floor(seconds / 3600),
    Math.floor(seconds / 86_400),
  ]
  if (days > 0) return days === 1 ? '1 day' : `${days} days`
  if (hours > 0) return `${hours} h`
  const rest = seconds % 60
  if (minutes > 0) return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`
  return `${seconds} s`
}
