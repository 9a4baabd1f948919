import type { AttemptSettings, Counting, Releasable } from './release.ts'
import { type ReleaseRow, releaseTable } from './release-table.ts'
import { isUnlimited } from './time-factor.ts'

export const PART_WORDS: Readonly<Record<Releasable, string>> = {
  score: 'Points',
  reasons: 'Reasons',
  key: 'Right answers',
}

const COUNTING: Readonly<Record<Counting, string>> = {
  best: 'the best counts',
  first: 'the first counts',
  last: 'the last counts',
  mean: 'their mean counts',
}

/** How many attempts are left of how many, and which of them counts: "2 of 3 left; the best counts". */
export function attemptsText({ attempts, counts }: AttemptSettings, begun: number): string {
  if (attempts === undefined) return `as many as you like; ${COUNTING[counts]}`
  const left = Math.max(0, attempts - begun)
  if (attempts === 1) return left === 1 ? 'one' : 'one, and you have begun it'
  return `${left} of ${attempts} left; ${COUNTING[counts]}`
}

/** The time for one attempt with the learner's own extra time in it, which is named. */
export function timeText(minutes: number | undefined, timeFactor: number): string {
  if (minutes === undefined) return 'no limit'
  if (isUnlimited(timeFactor)) return `no limit for you; others have ${durationText(minutes)}`
  if (timeFactor === 1) return durationText(minutes)
  const stretched = Math.round(minutes * timeFactor)
  return `${durationText(stretched)}: ${durationText(minutes)} × ${timeFactor}, your extra time`
}

/** What is shown when, parts that are shown together in one line. `closes`, `close`: does it close, and when, in words. */
export function shownLines(
  settings: AttemptSettings,
  { closes, close }: { readonly closes: boolean; readonly close?: string | undefined },
): { parts: string; when: string }[] {
  const lines = new Map<string, Releasable[]>()
  for (const row of releaseTable(settings, closes)) {
    const when = shownText(row, close)
    lines.set(when, [...(lines.get(when) ?? []), row.what])
  }
  return [...lines].map(([when, parts]) => ({ parts: partsText(parts), when }))
}

/** "Points, reasons and right answers". */
export function partsText(parts: readonly Releasable[]): string {
  const words = parts.map((part, at) => (at === 0 ? PART_WORDS[part] : PART_WORDS[part].toLowerCase()))
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and ')
}

function shownText({ before, submitted, closed }: ReleaseRow, close?: string): string {
  if (before) return 'as soon as you have answered, when you ask'
  if (submitted) return 'when you have submitted'
  return closed ? `after the quiz has closed${close === undefined ? '' : `, ${close}`}` : 'not shown'
}

/** "45 minutes", "1 hour", "1 hour 30 minutes". */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? counted(hours, 'hour') : '', rest > 0 || hours === 0 ? counted(rest, 'minute') : '']
    .filter(Boolean)
    .join(' ')
}

/** Milliseconds that are left, in words that change once a minute. */
export function leftText(milliseconds: number): string {
  if (milliseconds <= 0) return 'Time is up'
  const minutes = Math.floor(milliseconds / 60_000)
  return minutes === 0 ? 'Less than a minute left' : `${durationText(minutes)} left`
}

function counted(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
