import type { Layout } from '#domain/diagrams/frame/description.ts'
import { percent } from './format.ts'
import { layOutFlows } from './lay-out-flows.ts'
import { layOutGrid } from './lay-out-grid.ts'
import type { Stage, TrainResult } from './model.ts'
import type { Outcome } from './outcome.ts'
import { type Bar, type Cell, type Hit, type Label, type Line, SIZE, type TrainScene } from './placed.ts'
import type { SeparationCascadeState } from './state.ts'
import { type TrainAxes, trainAxes } from './train-axes.ts'

/** More boxes than this are drawn in groups of neighbours. */
const CELLS = 80
/** Walls between boxes are drawn while there is room for them. */
const WALLED = 40
const GAP = 0.16
const FINGER = 26
/** Where the label of the climb begins on the narrow drawing, and how broad it is on the wide one. */
const NARROW_LABEL = 212
const WIDE_LABEL = 120

/** A train of boxes, the flows around it, and the lift of every box. */
export function layOutTrain(
  state: SeparationCascadeState,
  outcome: Outcome,
  train: TrainResult,
  layout: Layout,
): TrainScene {
  const { stages, oilProduct, waterProduct } = train
  const purest = Math.min(oilProduct.light, waterProduct.heavy, 1 - outcome.aim.purity)
  const axes = trainAxes(layout, stages.length, purest)
  const groups = inGroups(stages)
  const { ribbons, labels } = layOutFlows(state, outcome, train, axes)
  const feedAt = axes.edge(state.extraction)
  const grid = layOutGrid(state, outcome, axes, groups[0]?.length ?? 1)
  return {
    kind: 'train',
    layout,
    ...SIZE[layout],
    heavy: outcome.pair.heavy,
    light: outcome.pair.light,
    cells: groups.map(group => cellOf(group, axes)),
    layers: [axes.oil, axes.water].map(layer => axes.rect(axes.train, layer)),
    walls: stages.length > WALLED ? [] : stages.slice(1).flatMap(({ stage }) => wallsBefore(stage, axes)),
    bars: Array.from({ length: CELLS }, (_, index) => barOf(index, groups, state, axes)),
    hits: layOutHits(state, outcome, stages, axes),
    feedLine: {
      from: axes.point(feedAt, axes.layout === 'wide' ? axes.water[1] : axes.oil[1]),
      to: axes.point(feedAt, axes.layout === 'wide' ? axes.share[0] : axes.share[1]),
    },
    climb: climbOf(outcome, train, axes),
    ribbons,
    ...grid,
    labels: [...labels, ...grid.labels, climbLabel(outcome, train, axes)],
    track: {
      stages: stages.length,
      from: axes.train[0],
      to: axes.train[1],
      oil: middle(axes.oil),
      water: middle(axes.water),
      upright: layout === 'narrow',
    },
  }
}

function climbOf({ aim }: Outcome, { oilProduct, waterProduct }: TrainResult, axes: TrainAxes): Line {
  const rise =
    Math.log(oilProduct.heavy / oilProduct.light) - Math.log(waterProduct.heavy / waterProduct.light)
  return {
    from: axes.point(axes.edge(0), axes.shareAt(waterProduct)),
    to: axes.point(axes.edge(rise / Math.log(aim.beta)), axes.shareAt(oilProduct)),
  }
}

/** Beside the climb, on the side where neither it nor the boxes run. */
function climbLabel(outcome: Outcome, train: TrainResult, axes: TrainAxes): Label {
  const { from, to } = climbOf(outcome, train, axes)
  const label = { id: 'climb', lines: ['steepest climb:', 'nothing drawn off'], quiet: true }
  const run = to.x - from.x
  const rise = from.y - to.y
  if (axes.layout === 'narrow') {
    const clear = from.y - (rise * (NARROW_LABEL - from.x)) / run + 20
    return { ...label, x: 338, y: Math.min(from.y - 20, Math.max(to.y + 20, clear)), anchor: 'end' }
  }
  const y = to.y < axes.share[1] + 12 ? to.y + 18 : to.y - 4
  if (to.x + 10 + WIDE_LABEL < axes.train[1]) return { ...label, x: to.x + 10, y, anchor: 'start' }
  return { ...label, x: to.x - 12 - (36 * run) / rise, y: to.y + 12, anchor: 'end' }
}

function middle([from, to]: readonly [number, number]): number {
  return (from + to) / 2
}

function inGroups(stages: readonly Stage[]): readonly (readonly Stage[])[] {
  const size = Math.ceil(stages.length / CELLS)
  return Array.from({ length: Math.ceil(stages.length / size) }, (_, index) =>
    stages.slice(index * size, (index + 1) * size),
  )
}

function ends(group: readonly Stage[]): { first: Stage; last: Stage } | null {
  const first = group[0]
  const last = group.at(-1)
  return first && last ? { first, last } : null
}

function cellOf(group: readonly Stage[], axes: TrainAxes): Cell {
  const found = ends(group)
  if (!found) throw new Error('a group of boxes is never empty')
  const { first, last } = found
  const along = [axes.edge(first.stage - 1), axes.edge(last.stage)] as const
  return {
    id: `cell-${first.stage}`,
    oil: axes.rect(along, axes.oil),
    water: axes.rect(along, axes.water),
    oilHeavy: mean(group.map(stage => stage.oil.heavy)),
    waterHeavy: mean(group.map(stage => stage.water.heavy)),
  }
}

function mean(values: readonly number[]): number {
  return Math.round((1000 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 1000
}

function wallsBefore(stage: number, axes: TrainAxes): readonly Line[] {
  const at = axes.edge(stage - 1)
  return [axes.oil, axes.water].map(([from, to]) => ({
    from: axes.point(at, from),
    to: axes.point(at, to),
  }))
}

/** Bars keep their number in every state, so that each can travel; those too many wait at the oil's end, unseen. */
function barOf(
  index: number,
  groups: readonly (readonly Stage[])[],
  state: SeparationCascadeState,
  axes: TrainAxes,
): Bar {
  const found = ends(groups[Math.min(index, groups.length - 1)] ?? [])
  if (!found) throw new Error('a train has at least one box')
  const { first, last } = found
  const [from, to] = [axes.edge(first.stage - 1), axes.edge(last.stage)]
  const room = (to - from) * GAP
  const rect = axes.rect([from + room, to - room], [axes.shareAt(first.water), axes.shareAt(last.oil)])
  return {
    ...rect,
    id: `bar-${index}`,
    section: last.section,
    shown: index < groups.length,
    chosen: state.box !== null && first.stage <= state.box && state.box <= last.stage,
  }
}

/** As many places to point at as a finger can tell apart, each for the box in its middle. */
function layOutHits(
  state: SeparationCascadeState,
  { pair }: Outcome,
  stages: readonly Stage[],
  axes: TrainAxes,
): readonly Hit[] {
  const length = Math.abs(axes.train[1] - axes.train[0])
  const count = Math.min(stages.length, Math.floor(length / FINGER))
  const across = [Math.min(...axes.oil, ...axes.water), Math.max(...axes.oil, ...axes.water)] as const
  return Array.from({ length: count }, (_, index) => {
    const from = (index * stages.length) / count
    const to = ((index + 1) * stages.length) / count
    const box = stages[Math.floor((from + to) / 2)]
    if (!box) throw new Error('a place to point at lies within the train')
    const held = state.box !== null && from < state.box && state.box <= to
    return {
      ...axes.rect([axes.edge(from), axes.edge(to)], across),
      id: `box-${box.stage}`,
      chosen: held,
      label: `Box ${box.stage}: in the water ${percent(box.water.heavy, box.water.light)} ${pair.heavy}, in the oil ${percent(box.oil.heavy, box.oil.light)}`,
    }
  })
}
