import type { Description, DiagramTable } from '#domain/diagrams/frame/description.ts'
import { capital, elementName, pairInWords } from './element-names.ts'
import { percent, smallPercent, threeFigures } from './format.ts'
import type { TrainResult } from './model.ts'
import { type Outcome, runSeparationCascade } from './outcome.ts'
import { shakesFor } from './shake.ts'
import type { SeparationCascadeState } from './state.ts'

/** Where the equations of the train come from (model.md). */
const EQUATIONS = ['CHENG14', 'LIAO17', 'HLHL']
/** In the data set: textbook value for which no copy was read. It is said in words and is no document to cite. */
const NO_DOCUMENT = 'GK'

/** A state in words and as a table. */
export function describeSeparationCascade(state: SeparationCascadeState): Description {
  const outcome = runSeparationCascade(state)
  const { pair, train } = outcome
  return {
    title: `Separating twins: ${pairInWords(pair.heavy, pair.light)}`,
    summary: train ? trainInWords(state, outcome, train) : funnelInWords(state, outcome),
    assumed: train
      ? `β = ${pair.beta} throughout (${betaInWords(outcome)}); every box reaches equilibrium; the oil is always full.`
      : `β = ${pair.beta} (${betaInWords(outcome)}); equal volumes; every shake reaches equilibrium; the water below is poured away.`,
    sources: [...new Set([...pair.sources.filter(id => id !== NO_DOCUMENT), ...EQUATIONS])],
    table: train ? trainTable(outcome, train) : funnelTable(outcome),
  }
}

function betaInWords({ pair }: Outcome): string {
  return [pair.kind, pair.name, pair.conditions].filter(Boolean).join(', ')
}

function trainInWords(
  state: SeparationCascadeState,
  outcome: Outcome,
  train: TrainResult,
): readonly string[] {
  const { pair, aim } = outcome
  const { oilProduct: oil, waterProduct: water } = train
  const heavy = elementName(pair.heavy)
  const light = elementName(pair.light)
  const boxes = state.extraction + state.scrub
  const kept = percent((oil.amount * oil.heavy) / aim.feed, (water.amount * water.heavy) / aim.feed)
  const keptLight = percent(
    (water.amount * water.light) / (1 - aim.feed),
    (oil.amount * oil.light) / (1 - aim.feed),
  )
  return [
    `${boxes === 1 ? 'One box' : `${boxes} boxes`}: ${heavy} leaves with the oil ${percent(oil.heavy, oil.light)} pure, ${light} with the water ${percent(water.light, water.heavy)} pure.`,
    `Of all ${heavy} fed, ${kept} leaves with the oil; of all ${light}, ${keptLight} with the water.`,
    state.scrub === 0
      ? 'The feed enters the last box, from which the oil leaves: there is no scrub.'
      : `Between the water’s outlet and the feed lie ${state.extraction} boxes of extraction, between the feed and the oil’s outlet ${state.scrub} of scrub.`,
    flowInWords(state, outcome, train),
    neededInWords(state, outcome),
    ...boxInWords(state, outcome, train),
  ]
}

function flowInWords(state: SeparationCascadeState, { leastOil }: Outcome, train: TrainResult): string {
  const carried = `The oil carries ${threeFigures(train.oilFlow)} mol of metal for each mole fed`
  if (state.scrub === 0) return `${carried}: without scrub it is what leaves with it.`
  const least = threeFigures(leastOil)
  return `${carried}, and acid washes ${threeFigures(train.scrubFlow)} mol of it back into the water; ${least} mol in the oil is the least that can reach the target.`
}

/** How many it takes is told to those who have as many: before, it is theirs to guess. */
function neededInWords(state: SeparationCascadeState, { needed, fewest }: Outcome): string {
  const { target, oil, extraction, scrub } = state
  const floor = `with endless oil and nothing drawn off it would still take ${threeFigures(fewest)}`
  if (!needed) return `With so little oil no number of boxes gives ${target} % at both ends; ${floor}.`
  const boxes = needed.extraction + needed.scrub
  if (extraction + scrub < boxes) return `For ${target} % at both ends these are too few.`
  return `${target} % at both ends takes ${boxes} boxes with ${oil} times the least oil, ${needed.extraction} of extraction and ${needed.scrub} of scrub; ${floor}.`
}

function boxInWords(state: SeparationCascadeState, { pair }: Outcome, train: TrainResult): readonly string[] {
  const box = train.stages.find(each => each.stage === state.box)
  if (!box) return []
  const { stage, section, water, oil } = box
  return [
    `Box ${stage}, ${section}: of the metal in the water ${percent(water.heavy, water.light)} is ${elementName(pair.heavy)}, in the oil ${percent(oil.heavy, oil.light)}.`,
  ]
}

function funnelInWords(
  { target }: SeparationCascadeState,
  { pair, aim, shakes }: Outcome,
): readonly string[] {
  const last = shakes.at(-1)
  const times = shakes.length - 1
  const heavy = elementName(pair.heavy)
  const many = shakesFor(aim.beta, aim.feed, aim.purity)
  const outlook = `For ${target} % one would shake ${many} times, and ${smallPercent(part(pair.beta, many))} of the ${heavy} would be left.`
  if (!last || times === 0) {
    return [
      `All metal is in the water: ${percent(aim.feed, 1 - aim.feed)} ${heavy}. The oil above is empty.`,
      outlook,
    ]
  }
  return [
    `Shaken ${times === 1 ? 'once' : `${times} times`}: of the metal in the oil ${percent(last.heavy, last.light)} is ${heavy}.`,
    `${smallPercent(last.heavyKept)} of all ${heavy} is still there; the rest was poured away with the water.`,
    outlook,
  ]
}

function part(beta: number, times: number): number {
  return (Math.sqrt(beta) / (1 + Math.sqrt(beta))) ** times
}

function trainTable({ pair }: Outcome, { stages }: TrainResult): DiagramTable {
  const heavy = elementName(pair.heavy)
  return {
    caption: `Box by box from the water’s outlet: share of ${heavy} in the metal`,
    columns: [
      { label: 'Box' },
      { label: 'Section' },
      { label: `${capital(heavy)} in the water`, unit: '%' },
      { label: `${capital(heavy)} in the oil`, unit: '%' },
    ],
    rows: stages.map(({ stage, section, water, oil }) => [
      stage,
      section,
      inTable(water.heavy),
      inTable(oil.heavy),
    ]),
  }
}

function funnelTable({ pair, shakes }: Outcome): DiagramTable {
  const heavy = elementName(pair.heavy)
  const light = elementName(pair.light)
  return {
    caption: 'After each shake: what is kept',
    columns: [
      { label: 'Shakes' },
      { label: `Purity in ${heavy}`, unit: '%' },
      { label: `${capital(heavy)} kept`, unit: '% of feed' },
      { label: `${capital(light)} kept`, unit: '% of feed' },
    ],
    rows: shakes.map((each, times) => [
      times,
      inTable(each.heavy),
      inTable(each.heavyKept),
      inTable(each.lightKept),
    ]),
  }
}

/** Percent to six decimals: more than any instrument measures, enough to tell five nines. */
function inTable(share: number): number {
  return Number((100 * share).toFixed(6))
}
