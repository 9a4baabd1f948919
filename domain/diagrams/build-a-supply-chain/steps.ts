import type { Step } from '../frame/step.ts'
import type { CardId, Cards } from './cards.ts'
import { PRICE, runScenario, STOP_YEARS } from './model.ts'
import { type ChainState, readChainState, writeChainState } from './state.ts'
import { endSentence, moneyText, percentText } from './words.ts'

type Rounds = readonly [readonly CardId[], readonly CardId[], readonly CardId[]]

/** Six paths to learn from before one's own; every figure in a sentence is the model's, with the settings of `initial`. */
export function buildASupplyChainSteps(initial: string, cards: Cards): readonly Step[] {
  const base: ChainState = { ...readChainState(initial), path: [], pick: [], year: null, open: null }
  const at = (path: Rounds) => ({ ...base, path })
  const run = (path: Rounds) => runScenario(at(path), cards)
  const address = (path: Rounds) => writeChainState(at(path))
  const ended = (path: Rounds) => {
    const outcome = run(path)
    return outcome.end ? endSentence(outcome.end, outcome, at(path)) : ''
  }
  const works: Rounds = [['magnet'], ['metal'], []]
  const bare: Rounds = [['old-mine', 'metal'], ['magnet'], []]
  const held: Rounds = [['old-mine', 'metal'], ['magnet', 'floor'], []]
  const late: Rounds = [['separation', 'metal'], ['new-mine', 'floor'], ['magnet']]
  const early: Rounds = [['new-mine', 'metal'], ['magnet', 'floor'], ['separation']]
  const fall = base.stop - 5
  return [
    {
      id: 'need',
      title: 'Four links, one need',
      sentence: `${base.need.toLocaleString('en-GB')} t of magnets a year, all bought abroad. From ${base.stop} nothing comes for ${STOP_YEARS} years. There are three rounds, two decisions in each, and ${moneyText(base.budget)} for all of it.`,
      address: writeChainState(base),
      seconds: 12,
    },
    {
      id: 'works-alone',
      title: 'Begin at the visible end',
      sentence: `A magnet works and a metal works, and no oxide to feed them. ${ended(works)}`,
      address: address(works),
      seconds: 12,
    },
    {
      id: 'no-floor',
      title: 'A mine without a floor',
      sentence: `The old mine runs from ${run(bare).projects[0]?.ready}. ${ended(bare)} So it went with Mountain Pass in 2015.`,
      address: address(bare),
      seconds: 14,
      prediction: {
        question: `The old mine and its plant, the metal works and the magnet works are all ready before ${fall}, when the price falls from ${PRICE.usual} to ${PRICE.low} dollars a kilogram. Who still delivers in ${base.stop}?`,
        options: [
          { id: 'all', text: 'all of them: what is built is built' },
          { id: 'none', text: 'nobody: the mine has closed, the rest stands idle' },
          { id: 'half', text: 'the magnet works alone, from bought oxide' },
        ],
        borneOut: run(bare).served > 0 ? 'all' : 'none',
        reveal: ended(bare),
      },
    },
    {
      id: 'floor',
      title: 'The same, with a floor',
      sentence: `The promise of ${cards.floor.capacity} dollars a kilogram costs ${moneyText(totalPaid(run(held)))} in all. ${ended(held)}`,
      address: address(held),
      seconds: 14,
    },
    {
      id: 'too-late',
      title: 'Everything right, four years late',
      sentence: `A mine takes ${base.mineYears} years at the least. Begun in 2030 it is ready in ${2030 + base.mineYears}. ${ended(late)}`,
      address: address(late),
      seconds: 13,
    },
    {
      id: 'in-time',
      title: 'The slow thing first',
      sentence: `The same five decisions in another order: the mine first, the separation plant last, when there is ore for it and a floor. ${ended(early)} ${percentText(run(early).served)} is served. There are other ways: find one.`,
      address: address(early),
      seconds: 14,
    },
  ]
}

function totalPaid({ years }: ReturnType<typeof runScenario>): number {
  return years.reduce((sum, { paid }) => sum + paid, 0)
}
