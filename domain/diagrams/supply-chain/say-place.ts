import { GOODS, goodsText, percent, sentenceCase, weeksText } from './format.ts'
import type { ChainRun } from './model.ts'
import { coverOf, type Outcome, type Standing, servedOf, standingOf, weekOf } from './outcome.ts'
import type { Place } from './places.ts'

/** Beside a place, where something is wrong. */
const NOTES: Readonly<Record<Standing, string>> = {
  running: '',
  cut: 'cut',
  dry: 'dry',
  waiting: 'held up',
  idle: 'not yet',
}

const WORDS: Readonly<Record<Standing, string>> = {
  running: 'works',
  cut: 'its output is cut',
  dry: 'its stock has run dry',
  waiting: 'it is held up, for it cannot deliver',
  idle: 'it does not work yet',
}

/** Tonnes a year at the week's pace, with what they are tonnes of where there is room. */
export function placeAmount({ week }: Outcome, { id }: Place): string {
  const swarf = id === 'ore-scrap' ? week.swarf : 0
  return goodsText(id, (week.worked.get(id) ?? 0) + swarf)
}

export function placeNote(run: ChainRun, week: number, { id }: Place): string {
  return NOTES[standingOf(run, week, id)]
}

/** What is said when a place is reached. */
export function placeLabel(outcome: Outcome, week: number, place: Place): string {
  const { run } = outcome
  const standing = standingOf(run, week, place.id)
  const stock = place.stage === 'ore' ? '' : `, ${weeksText(coverOf(run, week, place.id))} of stock`
  const served =
    place.stage === 'machine' ? `, ${percent(servedOf(weekOf(run, week), place.id))} of the need` : ''
  return `${sentenceCase(place.name)}: ${placeAmount(outcome, place)} of ${GOODS[place.stage]} a year${served}${stock}; ${WORDS[standing]}`
}
