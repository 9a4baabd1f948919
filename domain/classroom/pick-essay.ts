type Listed = { readonly id: string; readonly learner: string; readonly judgement?: unknown }

export type PickedEssay<Essay extends Listed> = {
  /** In the order they are read; with names hidden, `learner` is a number instead. */
  readonly essays: readonly Essay[]
  readonly shown: Essay | undefined
  /** Those before and after it in the list. */
  readonly previous: Essay | undefined
  readonly following: Essay | undefined
  /** The one to go on with when this one is scored; missing where none waits. */
  readonly next: Essay | undefined
}

/**
 * Which of several answers a teacher reads now: the one asked for, else the first that waits, else the first. Hidden names
 * become numbers in the order of the answers' ids, which are chance: neither name nor time gives anybody away.
 */
export function pickEssay<Essay extends Listed>(
  all: readonly Essay[],
  { answer, hidden }: { readonly answer: string | undefined; readonly hidden: boolean },
): PickedEssay<Essay> {
  const essays = hidden
    ? [...all]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((each, at) => ({ ...each, learner: `Answer ${at + 1}` }))
    : all
  const waits = (each: Essay) => each.judgement === undefined
  const shown = essays.find(each => each.id === answer) ?? essays.find(waits) ?? essays[0]
  const at = shown ? essays.indexOf(shown) : 0
  const around = [...essays.slice(at + 1), ...essays.slice(0, at)]
  return {
    essays,
    shown,
    previous: essays[at - 1],
    following: essays[at + 1],
    next: around.find(waits),
  }
}
