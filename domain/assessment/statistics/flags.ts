import type { ItemStatistics } from './item-statistics.ts'
import type { OptionRow } from './option-table.ts'

/** Why a teacher should look at a question. An easy question is no reason: a mastery quiz should be easy at the end. */
export type Flag = 'separates-nobody' | 'best-choose-wrong' | 'wrong-before-key'

export const FLAG_SENTENCES: Readonly<Record<Flag, string>> = {
  'separates-nobody': 'Learners who know the rest do no better here than those who do not.',
  'best-choose-wrong': 'A quarter or more of the best third chose the same wrong option.',
  'wrong-before-key': 'A wrong option was chosen more often than the key.',
}

/** Flags need ten learners (the caller sees to that); discrimination is flagged only when its whole band is below 0.1. */
export function flagsOf(statistics: ItemStatistics, options: readonly OptionRow[]): readonly Flag[] {
  const flags: Flag[] = []
  if ((statistics.discriminationBand?.[1] ?? 1) < 0.1) flags.push('separates-nobody')
  const third = Math.floor(options.length === 0 ? 0 : statistics.n / 3)
  const wrong = options.filter(option => !option.key)
  if (third > 0 && wrong.some(option => option.inBestThird >= third / 4)) flags.push('best-choose-wrong')
  const leastChosenKey = Math.min(...options.filter(option => option.key).map(option => option.n))
  if (wrong.some(option => option.n > leastChosenKey)) flags.push('wrong-before-key')
  return flags
}
