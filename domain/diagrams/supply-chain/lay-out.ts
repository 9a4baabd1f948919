import { sankey } from 'd3-sankey'
import type { Layout } from '#domain/diagrams/frame/description.ts'
import { LINKS, rateOf, SWARF_CHINA } from './flows.ts'
import { type ChainSetting, HORIZON, WEEKS_A_YEAR, weeklyRate } from './model.ts'
import { SIZE } from './placed.ts'
import { PLACES, STAGES } from './places.ts'

/** A place along and across the flow: `from` and `to` are the bar's edges along it. */
export type Span = {
  readonly from: number
  readonly to: number
  readonly across: number
  readonly broad: number
}
/** Where a link leaves and arrives: middle of the ribbon, and its full breadth. */
export type Course = { readonly leaves: number; readonly arrives: number; readonly broad: number }

export type LaidOut = {
  readonly spans: ReadonlyMap<string, Span>
  readonly courses: ReadonlyMap<string, Course>
  /** Units of the drawing for a tonne a year, counted as oxide. */
  readonly scale: number
}

type Node = { readonly id: string; readonly fixedValue: number }
type Flow = { readonly id: string; readonly source: string; readonly target: string; readonly value: number }

/**
 * Places and links of the largest state the setting reaches, so that nothing wanders while time runs: 2024 and what is
 * built. Stages stand where the drawing wants them; d3-sankey spreads places and stacks ribbons across the flow.
 */
export function layOut(setting: ChainSetting, layout: Layout): LaidOut {
  const { top, bottom, padding } = SIZE[layout]
  const most = (id: string) => Math.max(rateOf(id), weeklyRate(setting, id, HORIZON) * WEEKS_A_YEAR)
  const nodes = PLACES.filter(each => most(each.id) > 0).map(
    ({ id }): Node => ({ id, fixedValue: id === 'ore-scrap' ? scrap() : most(id) }),
  )
  const flows = LINKS.map(
    ({ id, from, to }): Flow => ({ id, source: from, target: to, value: mostAlong(setting, id) }),
  ).filter(flow => flow.value > 0)
  const graph = sankey<Node, Flow>()
    .nodeId(node => node.id)
    .nodeAlign(node => STAGES.findIndex(stage => node.id.startsWith(stage)))
    .nodeSort(null)
    .linkSort(null)
    .nodeWidth(1)
    .nodePadding(padding)
    .extent([
      [0, top],
      [STAGES.length, bottom],
    ])({ nodes, links: flows })
  const spans = graph.nodes.map(({ id, y0 = 0, y1 = 0 }): [string, Span] => [
    id,
    { ...alongOf(id, layout), across: y0, broad: y1 - y0 },
  ])
  const courses = graph.links.map(({ id, y0 = 0, y1 = 0, width = 0 }): [string, Course] => [
    id,
    { leaves: y0, arrives: y1, broad: width },
  ])
  const first = graph.nodes[0]
  const scale = first ? ((first.y1 ?? 0) - (first.y0 ?? 0)) / first.fixedValue : 0
  return { spans: new Map(spans), courses: new Map(courses), scale }
}

/** Scrap gives what swarf does not explain and passes the swarf on: both are drawn. */
function scrap(): number {
  return rateOf('ore-scrap') + SWARF_CHINA
}

function mostAlong(setting: ChainSetting, id: string): number {
  const link = LINKS.find(each => each.id === id)
  if (!link) return 0
  if (link.from === 'ore-scrap') return scrap()
  const reaches = (place: string) => weeklyRate(setting, place, HORIZON) * WEEKS_A_YEAR
  if (link.from.endsWith('-new')) return Math.min(reaches(link.from), reaches(link.to))
  // Works outside China grow in one piece: their ribbons are as broad as the works before and after them allow.
  if (link.from === 'metal-world') return Math.min(reaches('metal-world'), reaches('magnet-world'))
  if (link.from !== 'magnet-world') return link.tonnes
  return (link.tonnes * reaches('magnet-world')) / rateOf('magnet-world')
}

function alongOf(id: string, layout: Layout): { from: number; to: number } {
  const { first, last, bar } = SIZE[layout]
  const index = STAGES.findIndex(stage => id.startsWith(stage))
  const from = first + (index * (last - first)) / (STAGES.length - 1)
  return { from, to: from + bar }
}
