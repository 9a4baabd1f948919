import { type Day, later, sayDay } from '#domain/controls/day.ts'
import { ELEMENT_NAMES } from '#domain/controls/element-names.ts'
import { type Instrument, KINDS, RARE_EARTHS, RECORD } from '#domain/controls/instrument.ts'
import { INSTRUMENTS } from '#domain/controls/instruments.ts'
import { levelOf, lineOf } from '#domain/controls/line-of.ts'
import { ruleOn } from '#domain/controls/rule-on.ts'
import { segmentsOf } from '#domain/controls/standing.ts'
import type { Layout } from '../frame/description.ts'
import { legendOf } from './legend.ts'
import { type ControlTimelineState, plainEnquiry, SPAN_DAYS, standingOf } from './model.ts'
import type { Bar, ControlTimelineScene, Row } from './placed.ts'
import { stretchBars } from './stretch-bars.ts'
import { type Place, ticksOf, timePlace } from './time-axis.ts'
import { FORM_WORDS, KIND_WORDS, LEVEL_WORDS, SPAN_WORDS, STANDING_WORDS, sayRuling } from './words.ts'

const SIZES = {
  wide: {
    width: 900,
    plot: 300,
    right: 892,
    top: 52,
    row: 24,
    head: 0,
    bar: { y: 6, height: 12 },
    name: 96,
    nameY: 16.5,
    asideY: 16.5,
  },
  narrow: {
    width: 340,
    plot: 4,
    right: 336,
    top: 50,
    row: 36,
    head: 26,
    bar: { y: 19, height: 12 },
    name: 4,
    nameY: 13,
    asideY: 13,
  },
} as const
const LEGEND = { wide: 40, narrow: 84 } as const

type Sizes = (typeof SIZES)[Layout]

/** State as placed shapes: a row an instrument, or a row an element; time runs to the right. */
export function controlTimelineScene(state: ControlTimelineState, layout: Layout): ControlTimelineScene {
  const sizes = SIZES[layout]
  const plot = layout === 'narrow' && state.by === 'element' ? 34 : sizes.plot
  const place = timePlace(state.span, plot, sizes.right)
  const { rows, heads, bottom } =
    state.by === 'rule' ? ruleRows(state, layout, place) : elementRows(state, layout, place)
  const cursor = place(state.day)
  const edge = place(RECORD.to, true)
  return {
    layout,
    width: sizes.width,
    height: bottom + LEGEND[layout],
    rows,
    row: {
      name: state.by === 'element' ? 0 : sizes.name,
      aside: layout === 'wide' ? 132 : sizes.right,
      nameY: state.by === 'element' ? 17 : sizes.nameY,
      asideY: sizes.asideY,
      height: state.by === 'element' && layout === 'narrow' ? 26 : sizes.row,
      plot,
    },
    heads,
    axis: {
      y: sizes.top - 8,
      from: plot,
      to: sizes.right,
      ticks: ticksOf(state.span, layout, place, sizes.top - 14),
    },
    cursor: {
      x: cursor,
      text: sayDay(state.day),
      anchor: cursor < plot + 60 ? 'start' : cursor > sizes.right - 60 ? 'end' : 'middle',
      from: sizes.top - 34,
      to: bottom + 4,
    },
    edge: { x: edge, label: { x: edge - 4, y: bottom + 14, text: 'the record ends', anchor: 'end' } },
    legend: legendOf(state.by, layout, bottom + 32, plot),
    scope: `${state.by} ${state.form} ${SPAN_WORDS[state.span]} ${layout}`,
  }
}

type Rows = Pick<ControlTimelineScene, 'rows' | 'heads'> & { readonly bottom: number }

function ruleRows(state: ControlTimelineState, layout: Layout, place: Place): Rows {
  const sizes = SIZES[layout]
  const rows: Row[] = []
  const heads: ControlTimelineScene['heads'][number][] = []
  let y: number = sizes.top
  for (const kind of KINDS) {
    const shown = INSTRUMENTS.filter(each => each.kind === kind)
      .map(instrument => ({ instrument, bars: barsOf(instrument, state, place, sizes) }))
      .filter(({ bars }) => bars.length > 0)
    if (shown.length === 0) continue
    heads.push({ text: KIND_WORDS[kind], x: 0, y: y + sizes.nameY + (layout === 'narrow' ? 6 : 0), rule: y })
    y += sizes.head
    for (const { instrument, bars } of shown) {
      rows.push({ ...rowOf(instrument, state), y, bars })
      y += sizes.row
    }
    y += 4
  }
  return { rows, heads, bottom: y }
}

function rowOf(instrument: Instrument, state: ControlTimelineState): Omit<Row, 'y' | 'bars'> {
  const standing = standingOf(instrument, state.day)
  return {
    id: instrument.id,
    name: instrument.name,
    aside: '',
    label: `${instrument.name}, ${KIND_WORDS[instrument.kind].toLowerCase()}: on ${sayDay(state.day)} ${STANDING_WORDS[standing]}`,
    lit: state.mark === null || state.mark === instrument.kind,
    chosen: state.open === instrument.id,
    holds: standing === 'in-force',
  }
}

/** The days that bars may fill. */
function drawnDays({ span, day, veiled }: ControlTimelineState): { readonly from: Day; readonly to: Day } {
  return veiled ? { ...SPAN_DAYS[span], to: day } : SPAN_DAYS[span]
}

function barsOf(
  instrument: Instrument,
  state: ControlTimelineState,
  place: Place,
  sizes: Sizes,
): readonly Bar[] {
  const { from, to } = drawnDays(state)
  return instrument.terms.flatMap(term =>
    segmentsOf(term, to)
      .filter(segment => segment.to >= from)
      .map((segment): Bar => {
        const x = place(later(segment.from, from))
        const thin = segment.standing === 'announced'
        return {
          x,
          width: Math.max(place(segment.to, true) - x, 2),
          y: thin ? sizes.bar.y + 5 : sizes.bar.y,
          height: thin ? 2 : sizes.bar.height,
          look: instrument.kind,
          standing: segment.standing === 'unsure' ? standingOf(instrument, segment.from) : segment.standing,
        }
      }),
  )
}

function elementRows(state: ControlTimelineState, layout: Layout, place: Place): Rows {
  const { top } = SIZES[layout]
  const height = layout === 'wide' ? 24 : 26
  const { from, to } = drawnDays(state)
  const rows = RARE_EARTHS.map((element, at): Row => {
    const enquiry = plainEnquiry(element, state.form)
    const ruling = ruleOn({ ...enquiry, day: state.day })
    const level = levelOf(ruling)
    const said = sayRuling(level, ruling)
    const bars = lineOf(enquiry, from, to).flatMap(stretch => stretchBars(stretch, place))
    return {
      id: element,
      y: top + at * height,
      name: layout === 'wide' ? `${element}  ${ELEMENT_NAMES[element]}` : element,
      aside: layout === 'wide' ? LEVEL_WORDS[level] : '',
      label: `${ELEMENT_NAMES[element]}, ${FORM_WORDS[state.form]}: on ${sayDay(state.day)} ${said}`,
      lit: state.mark === null || level === 'listed' || level === 'untold',
      chosen: state.open === element,
      holds: level === 'listed',
      bars,
    }
  })
  return { rows, heads: [], bottom: top + rows.length * height + 4 }
}
