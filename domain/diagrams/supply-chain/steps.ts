import type { Prediction, Step } from '#domain/diagrams/frame/step.ts'
import { percent, tonnes } from './format.ts'
import { HORIZON, WEEKS_A_YEAR, weeklyRate } from './model.ts'
import { chineseShare, exportsOf, runSupplyChain, servedOf, weekOf } from './outcome.ts'
import { readSupplyChainState, writeSupplyChainState } from './state.ts'

const BAN = 'cut=magnet-china'
const FAR = 'cut=ore-asia'
const ALONE = `${BAN}&build=20000&year=1`
/** Guesses offered, in weeks after the cut. */
const GUESSES = [8, 11, 20, 40]
const FAR_GUESSES = [
  { id: 'weeks', text: 'about ten weeks later', weeks: 10 },
  { id: 'half-year', text: 'about half a year later', weeks: 26 },
  { id: 'years', text: 'years later', weeks: 180 },
]

/** From the calm year to a new chain, in seven steps; every number in a sentence is the model's. */
export function supplyChainSteps(): readonly Step[] {
  return [
    step(
      'chain',
      'The whole way',
      '',
      10,
      'From left to right, or downwards on a phone: what became of the metals of strong magnets in 2024, from ore to machine. Each ribbon is as broad as the tonnes in it. The tank before each plant is its stock; half full is usual.',
    ),
    neck(),
    step(
      'stop',
      'The last link is cut',
      `${BAN}&week=9`,
      10,
      `From week 4 no magnet leaves China. ${tonnes(exportsOf('magnet-china'))} t a year are missing, and five weeks later nothing has happened yet: machine makers outside live on their stock. Watch the tank.`,
    ),
    dry(),
    backwards(),
    far(),
    build(),
  ]
}

function step(
  id: string,
  title: string,
  address: string,
  seconds: number,
  sentence: string,
  prediction?: Prediction,
): Step {
  const canonical = writeSupplyChainState(readSupplyChainState(address))
  return { id, title, sentence, address: canonical, seconds, ...(prediction && { prediction }) }
}

function neck(): Step {
  const { week } = runSupplyChain(readSupplyChainState(''))
  const share = (stage: string) => percent(chineseShare(week, stage) ?? 0)
  return step(
    'neck',
    'One narrow neck',
    'mark=china',
    11,
    `Of this ore China digs ${share('ore')}. But ${share('oxide')} of it is parted there, and ${share('metal')} becomes metal there. Mines are in many places; the middle of the chain is nearly all in one.`,
  )
}

function dry(): Step {
  const { dry: spells } = runSupplyChain(readSupplyChainState(BAN))
  const from = spells.find(spell => spell.place === 'machine-world')?.from ?? 0
  const state = readSupplyChainState(BAN)
  const lasted = from - state.from
  const { run } = runSupplyChain(state)
  const after = servedOf(weekOf(run, from + 4), 'machine-world')
  const sentence = `In week ${from}, after ${lasted} weeks. Stock lasts longer than it says, because works elsewhere go on delivering. But they make ${percent(after)} of what is needed, and that is what is left.`
  return step('dry', 'How long eight weeks last', `${BAN}&week=${from}`, 14, sentence, {
    question: `Machine makers hold ${state.stock} weeks of stock when the magnets from China stop. After how many weeks is it gone?`,
    options: GUESSES.map(guess => ({ id: `weeks-${guess}`, text: `about ${guess} weeks` })),
    borneOut: `weeks-${nearest(GUESSES, lasted)}`,
    reveal: sentence,
  })
}

/** The ban seen from the mines: who cannot sell stops buying. */
function backwards(): Step {
  const { run } = runSupplyChain(readSupplyChainState(BAN))
  const usual = weeklyRate(run.setting, 'ore-china', 0)
  const slowed = (week: number) => (weekOf(run, week).worked.get('ore-china') ?? 0) / usual
  const week = run.weeks.findIndex((_, index) => slowed(index) < 0.99)
  const end = slowed(HORIZON)
  return step(
    'backwards',
    'It runs backwards too',
    `${BAN}&week=${Math.min(HORIZON, week + 6)}`,
    13,
    `Whoever cannot sell fills the store and stops buying. Magnet works, metal works and separation plants in China are held up one after another, and in week ${week} the mines themselves: they fall to ${percent(end)} of their pace. A ban has a price at home.`,
  )
}

function far(): Step {
  const state = readSupplyChainState(FAR)
  const { run, dry: spells } = runSupplyChain(state)
  const first = spells[0]
  const at = spells.find(spell => spell.place.startsWith('machine'))
  const later = (at?.from ?? HORIZON) - state.from
  const share =
    1 -
    (weekOf(run, HORIZON).worked.get('oxide-china') ?? 0) / weeklyRate(run.setting, 'oxide-china', HORIZON)
  const sentence = `Only in week ${at?.from}, more than ${Math.floor(later / WEEKS_A_YEAR)} years later. The cut takes ${percent(share)} of the feed, so every store lasts about a year: the first is dry in week ${first?.from}, the next ones follow. The nearer to the machine a link is cut, the sooner it hurts.`
  return step('far', 'Cut at the other end', `${FAR}&week=${at?.from ?? HORIZON}`, 16, sentence, {
    question:
      'Now the ore from South-East Asia and Africa stops, and nothing else. Every plant holds the same eight weeks. When are machine makers first short?',
    options: FAR_GUESSES.map(({ id, text }) => ({ id, text })),
    borneOut:
      FAR_GUESSES.find(
        guess =>
          guess.weeks ===
          nearest(
            FAR_GUESSES.map(each => each.weeks),
            later,
          ),
      )?.id ?? '',
    reveal: sentence,
  })
}

function build(): Step {
  const served = (address: string) =>
    percent(servedOf(weekOf(runSupplyChain(readSupplyChainState(address)).run, HORIZON), 'machine-world'))
  return step(
    'build',
    'A factory is not a chain',
    `${ALONE}&week=${HORIZON}`,
    15,
    `Back to the ban. New magnet works for 20,000 t stand outside China after a year. They are hungry: nobody there has metal to spare, and after four years makers get ${served(ALONE)}, as before. With metal, separation and mine to match, it is ${served(`${ALONE}&back=ore`)}. Try it below.`,
  )
}

function nearest(values: readonly number[], goal: number): number {
  return [...values].sort((a, b) => Math.abs(Math.log(a / goal)) - Math.abs(Math.log(b / goal)))[0] ?? 0
}
