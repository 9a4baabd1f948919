import { CERTAINTY_LEVELS } from './certainty-levels.ts'

/** How sure somebody was of an answer and which hints they had opened, in words; undefined where there is nothing to say. */
export function howSure({
  certainty,
  hints = 0,
}: {
  readonly certainty: number | undefined
  readonly hints?: number
}): string | undefined {
  const level = CERTAINTY_LEVELS.find(each => each.value === certainty)
  const opened = hints === 1 ? '1 hint opened' : `${hints} hints opened`
  const words = [level?.label.toLowerCase(), hints > 0 ? opened : undefined].filter(Boolean)
  return words.length > 0 ? words.join(', ') : undefined
}
