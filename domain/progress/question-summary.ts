/** What a summary needs to know of a response. `answer` is canonical JSON, times are UTC milliseconds. */
export type LoggedTry = {
  readonly id: string
  readonly answer: string
  /** Points; null while the answer waits for a person. */
  readonly earned: number | null
  readonly possible: number
  readonly answeredAt: number
  readonly receivedAt: number
}

/** All answers of one learner to one question. Points are in terms of `possible`, which is that of the last answer. */
export type QuestionSummary = {
  readonly tries: number
  readonly firstEarned: number | null
  readonly bestEarned: number | null
  readonly lastEarned: number | null
  readonly possible: number
  readonly firstAt: number
  readonly lastAt: number
  readonly lastResponse: string
}

/**
 * Sums up the answers to one question; undefined when there are none. Order is by the time of the answer, so late
 * arrivals (offline, merged) find their place. An answer equal to the one just before it is no further try: pressing
 * twice, or posting a form again, costs nothing. Where a question's points changed, earlier scores keep their fraction.
 */
export function summariseTries(log: readonly LoggedTry[]): QuestionSummary | undefined {
  const ordered = [...log].sort(inOrder)
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last) return undefined
  const points = ordered.flatMap(each => scaled(each, last.possible) ?? [])
  return {
    tries: ordered.filter((each, at) => each.answer !== ordered[at - 1]?.answer).length,
    firstEarned: scaled(first, last.possible),
    bestEarned: points.length > 0 ? Math.max(...points) : null,
    lastEarned: last.earned,
    possible: last.possible,
    firstAt: first.answeredAt,
    lastAt: last.answeredAt,
    lastResponse: last.id,
  }
}

function inOrder(a: LoggedTry, b: LoggedTry): number {
  return a.answeredAt - b.answeredAt || a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1)
}

function scaled({ earned, possible }: LoggedTry, to: number): number | null {
  return earned === null || possible === to ? earned : (earned / possible) * to
}
