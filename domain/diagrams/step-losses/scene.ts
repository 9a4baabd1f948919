import type { Layout } from '../frame/description.ts'
import type { Rect, Words } from '../frame/shapes.ts'
import { sayStage, shownStages } from './describe.ts'
import { mass } from './format.ts'
import { type Course, followTonne, type LossStage, type StepLossesState } from './model.ts'
import { type PlacedStage, type Segment, SIZE, type Square, type StepLossesScene } from './placed.ts'

/** From one stage to the next in the narrow drawing. */
const ROW = 88
/** Beside the last bar, for what comes out. */
const ROOM = 96
/** Least length of a part that is there, so that it can be seen. */
const HAIR = 1.5
/** Letters in a line of what leaves, and lines' distance. */
const LETTERS = { wide: 14, narrow: 60 } as const
/** Side of the square of a tonne. */
const TONNE = { wide: 128, narrow: 128 } as const

/** A state as placed shapes: every stage drawn full, with what goes on opened to the full length of the next. */
export function stepLossesScene(state: StepLossesState, layout: Layout): StepLossesScene {
  const course = followTonne(state)
  const shown = new Set(shownStages(state, course).map(stage => stage.id))
  const stages = course.stages.map((stage, index) =>
    placeStage(state, course, stage, index, layout, shown.has(stage.id)),
  )
  const { width, height } = SIZE[layout]
  const last = stages.at(-1)
  return {
    layout,
    width,
    height,
    stages,
    end: {
      ...endWords(course, last?.bar ?? { x: 0, y: 0, width: 0, height: 0 }, layout),
      shown: state.until === null,
    },
    ...squaresOf(course, layout, shown),
  }
}

function placeStage(
  state: StepLossesState,
  course: Course,
  stage: LossStage,
  index: number,
  layout: Layout,
  isShown: boolean,
): PlacedStage {
  const bar = barOf(course, index, layout)
  const segments = segmentsOf(stage, bar, layout)
  const before = course.stages[index - 1]
  const from = before && segmentsOf(before, barOf(course, index - 1, layout), layout)
  const chosen = state.stage === stage.id
  return {
    id: stage.id,
    shown: isShown,
    chosen,
    bar,
    segments,
    zoom: from
      ? zoomPath(wentOn(before, from), stage.id === 'alloy' ? (segments[0] ?? bar) : bar, layout)
      : null,
    ...wordsOf(stage, bar, layout),
    hit: hitOf(bar, layout),
    label: sayStage(stage),
  }
}

function barOf({ stages }: Course, index: number, layout: Layout): Rect {
  const { width, top, long, thick } = SIZE[layout]
  if (layout === 'narrow') return { x: 1, y: top + index * ROW, width: long, height: thick }
  const pitch = (width - thick - ROOM) / (stages.length - 1)
  return { x: round(index * pitch), y: top, width: thick, height: long }
}

/** What goes on stands first, above or left. */
function segmentsOf({ parts, total }: LossStage, bar: Rect, layout: Layout): readonly Segment[] {
  const long = SIZE[layout].long
  let at = 0
  return parts.map(({ fate, kg }) => {
    const length = Math.max(HAIR, (long * kg) / total)
    const start = Math.min(at, long - length)
    at += length
    return layout === 'wide'
      ? { fate, x: bar.x, y: round(bar.y + start), width: bar.width, height: round(length) }
      : { fate, x: round(bar.x + start), y: bar.y, width: round(length), height: bar.height }
  })
}

/** All of an alloy goes on, with what was added. */
function wentOn({ id }: LossStage, segments: readonly Segment[]): Rect {
  const first = segments[0]
  if (!first) throw new RangeError('step-losses: a stage without parts')
  if (id !== 'alloy') return first
  const right = Math.max(...segments.map(each => each.x + each.width))
  const bottom = Math.max(...segments.map(each => each.y + each.height))
  return { x: first.x, y: first.y, width: right - first.x, height: bottom - first.y }
}

function zoomPath(from: Rect, to: Rect, layout: Layout): string {
  if (layout === 'wide') {
    const left = from.x + from.width
    return `M${left} ${from.y}L${to.x} ${to.y}V${to.y + to.height}L${left} ${round(from.y + from.height)}Z`
  }
  const above = from.y + from.height
  return `M${from.x} ${above}L${to.x} ${to.y}H${to.x + to.width}L${round(from.x + from.width)} ${above}Z`
}

function wordsOf(
  stage: LossStage,
  bar: Rect,
  layout: Layout,
): Pick<PlacedStage, 'title' | 'amount' | 'rest'> {
  const leaving = stage.parts
    .filter(part => part.fate !== 'kept')
    .flatMap(part =>
      broken(`${part.fate === 'added' ? '+' : '−'} ${mass(part.kg)} ${part.what}`, LETTERS[layout]),
    )
  if (layout === 'wide') {
    const words = (y: number, lines: readonly string[]): Words => ({ x: bar.x, y, anchor: 'start', lines })
    return {
      title: words(18, [stage.title]),
      amount: words(37, [mass(stage.total), ...broken(stage.what, 18)].slice(0, 3)),
      rest: words(bar.y + bar.height + 18, leaving),
    }
  }
  return {
    title: { x: 0, y: bar.y - 7, anchor: 'start', lines: [stage.title] },
    amount: {
      x: SIZE.narrow.width,
      y: bar.y - 7,
      anchor: 'end',
      lines: [`${mass(stage.total)} ${stage.what}`],
    },
    rest: { x: SIZE.narrow.width, y: bar.y + bar.height + 15, anchor: 'end', lines: leaving },
  }
}

function endWords({ magnets }: Course, bar: Rect, layout: Layout): Words {
  const lines = [mass(magnets), 'of magnets']
  return layout === 'wide'
    ? {
        x: bar.x + bar.width + 10,
        y: bar.y + 26,
        anchor: 'start',
        lines: [mass(magnets).replace(/ /g, '\u00a0'), 'magnet'],
      }
    : { x: 0, y: bar.y + bar.height + 19, anchor: 'start', lines: [lines.join(' ')] }
}

function hitOf(bar: Rect, layout: Layout): Rect {
  return layout === 'wide'
    ? { x: bar.x, y: 0, width: bar.width + 66, height: bar.y + bar.height }
    : { x: 0, y: bar.y - 20, width: SIZE.narrow.width, height: bar.height + 22 }
}

function squaresOf(
  { stages, magnets, ore }: Course,
  layout: Layout,
  shown: ReadonlySet<string>,
): Pick<StepLossesScene, 'squares' | 'squaresTitle'> {
  const at = (id: string) => stages.find(stage => stage.id === id)
  const amounts = [
    { kg: 1000, what: ore.cracked ? 'rock' : 'clay', fate: 'lost' as const, stage: 'dig' },
    { kg: at('dig')?.kept ?? 0, what: 'rare-earth oxide', fate: 'aside' as const, stage: 'dig' },
    { kg: at('separate')?.kept ?? 0, what: 'pure oxide', fate: 'kept' as const, stage: 'separate' },
    { kg: magnets, what: 'magnets', fate: 'kept' as const, stage: 'finish' },
  ]
  const base = SIZE[layout].height - (layout === 'wide' ? 8 : 44)
  const starts = layout === 'wide' ? [0, 250, 490, 730] : [0, 146, 222, 290]
  return {
    squaresTitle: {
      x: 0,
      y: base - TONNE[layout] - 14,
      anchor: 'start',
      lines: ['The same as areas, all to one scale'],
    },
    squares: amounts.map(({ kg, what, fate, stage }, index): Square => {
      const side = round(Math.max(HAIR, TONNE[layout] * Math.sqrt(kg / 1000)))
      const x = starts[index] ?? 0
      const words: Words =
        layout === 'wide'
          ? { x: x + side + 10, y: base - 22, anchor: 'start', lines: [mass(kg), what] }
          : {
              x,
              y: base + 17,
              anchor: 'start',
              lines: [mass(kg), ...(index === 1 ? ['oxide'] : index === 2 ? ['pure'] : [what])],
            }
      return { x, y: base - side, width: side, height: side, fate, words, shown: shown.has(stage) }
    }),
  }
}

/** Lines of at most `longest` letters, where the words allow. */
function broken(text: string, longest: number): readonly string[] {
  const lines: string[] = []
  for (const word of text
    .replace(/ (kg|g) /, '\u00a0$1 ')
    .replace(/^([+−]) /, '$1\u00a0')
    .split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
