import { sayDay } from '#domain/controls/day.ts'
import { ELEMENT_NAMES } from '#domain/controls/element-names.ts'
import { KINDS, RARE_EARTHS, RECORD } from '#domain/controls/instrument.ts'
import { INSTRUMENTS, instrumentOf } from '#domain/controls/instruments.ts'
import { LEVELS, levelOf } from '#domain/controls/line-of.ts'
import type { Standing } from '#domain/controls/standing.ts'
import type { Description } from '../frame/description.ts'
import { type ControlTimelineState, instrumentsThat, rulingsOn, standingOf } from './model.ts'
import { FORM_WORDS, KIND_WORDS, LEVEL_WORDS, STANDING_WORDS, sayFrom, sayRuling, sayUntil } from './words.ts'

/** One for each turn of the story; every row of the table has its own. */
const KEY_SOURCES = ['PMR15', 'PA18', 'A18EN', 'CHEM70', 'GMT26'] as const

/** A state in words, with all rows as a table. */
export function describeControlTimeline(state: ControlTimelineState): Description {
  return state.by === 'rule' ? describeRules(state) : describeElements(state)
}

function describeRules(state: ControlTimelineState): Description {
  const { day } = state
  const open = instrumentOf(state.open)
  return {
    title: 'What applied on this day? Instruments since 1985',
    summary: [
      ...(open
        ? [`${open.name}, ${STANDING_WORDS[standingOf(open, day)]} on ${sayDay(day)}. ${open.what}`]
        : []),
      countSentence(day),
      ...daySentences(day),
    ],
    assumed: `Bars run from day to day as the texts name them. The record ends on ${sayDay(RECORD.to)}; the ministry’s texts were read in reposts and translations.`,
    sources: open?.sources ?? KEY_SOURCES,
    table: {
      caption: `Instruments and where they stand on ${sayDay(day)}`,
      columns: [
        { label: 'Instrument' },
        { label: 'Kind' },
        { label: 'From' },
        { label: 'Until' },
        { label: `On ${sayDay(day)}` },
        { label: 'What it does' },
        { label: 'Not certain' },
        { label: 'Sources of the row' },
      ],
      rows: KINDS.flatMap(kind => INSTRUMENTS.filter(each => each.kind === kind)).map(each => [
        each.name,
        KIND_WORDS[each.kind].toLowerCase(),
        sayFrom(each),
        sayUntil(each),
        STANDING_WORDS[standingOf(each, day)],
        each.what,
        each.doubt ?? '',
        each.sources.join('; '),
      ]),
    },
  }
}

function countSentence(day: string): string {
  const count = (standing: Standing) => instrumentsThat(standing, day).length
  const parts = [
    `${count('in-force')} of ${INSTRUMENTS.length} instruments in force`,
    ...(count('suspended') > 0 ? [`${count('suspended')} suspended`] : []),
    ...(count('announced') > 0 ? [`${count('announced')} announced`] : []),
    ...(count('unsure') > 0 ? [`${count('unsure')} not certain`] : []),
    ...(count('untold') > 0 ? [`${count('untold')} not in the record`] : []),
  ]
  return `On ${sayDay(day)}: ${parts.join(', ')}.`
}

/** What stands how on a day, one sentence a standing; instruments of home or frame are named with the others. */
export function daySentences(day: string): readonly string[] {
  const names = (standing: Standing) => instrumentsThat(standing, day).map(({ name }) => name)
  const sentence = (before: string, standing: Standing) => {
    const found = names(standing)
    return found.length === 0 ? [] : [`${before}: ${found.join('; ')}.`]
  }
  const all = [
    ...sentence(`In force on ${sayDay(day)}`, 'in-force'),
    ...sentence('Suspended', 'suspended'),
    ...sentence('Announced, not yet in force', 'announced'),
    ...sentence('In force or not, the sources do not say', 'unsure'),
    ...sentence('Not told by the record for this day', 'untold'),
  ]
  return all.length === 0 ? [`Nothing of the record was in force on ${sayDay(day)}.`] : all
}

function describeElements(state: ControlTimelineState): Description {
  const { day, form } = state
  const rulings = rulingsOn(day, form)
  const open = rulings.find(({ element }) => element === state.open)
  const groups = LEVELS.flatMap(level => {
    const named = rulings
      .filter(({ ruling }) => levelOf(ruling) === level)
      .map(({ element }) => ELEMENT_NAMES[element])
    return named.length === 0 ? [] : [{ level, named }]
  })
  return {
    title: `What ${FORM_WORDS[form]} needed to leave, element by element`,
    summary: [
      ...(open
        ? [
            `${capital(ELEMENT_NAMES[open.element])} on ${sayDay(day)}: ${sayRuling(levelOf(open.ruling), open.ruling)}.`,
          ]
        : []),
      `On ${sayDay(day)}: ${groups
        .reverse()
        .map(
          ({ level, named }) =>
            `${LEVEL_WORDS[level]} for ${named.length === RARE_EARTHS.length ? 'all seventeen' : named.join(', ')}`,
        )
        .join('; ')}.`,
    ],
    assumed: `Sent from China to a civil buyer on no list. The higher the bar, the heavier the hand. The record ends on ${sayDay(RECORD.to)}.`,
    sources: [
      ...new Set(rulings.flatMap(({ ruling }) => ruling.decides?.instrument.sources.slice(0, 2) ?? [])),
    ],
    table: {
      caption: `${FORM_WORDS[form]} on ${sayDay(day)}`,
      columns: [
        { label: 'Element' },
        { label: 'Symbol' },
        { label: 'What applied' },
        { label: 'Instrument that decides' },
        { label: 'Taxed' },
        { label: 'Suspended' },
      ],
      rows: rulings.map(({ element, ruling }) => [
        ELEMENT_NAMES[element],
        element,
        LEVEL_WORDS[levelOf(ruling)],
        ruling.decides?.instrument.name ?? 'none',
        ruling.applying.some(({ clause }) => clause.effect === 'tax') ? 'yes' : 'no',
        [...new Set(ruling.held.map(({ instrument }) => instrument.name))].join('; '),
      ]),
    },
  }
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
