import type { Prediction, Step } from '../frame/step.ts'
import { NAMES } from './baskets.ts'
import { tonnes } from './format.ts'
import {
  balanceWants,
  LISTS,
  type Outcome,
  readBalanceProblemState,
  writeBalanceProblemState,
  writeWants,
} from './model.ts'

const ND = `want=${writeWants(LISTS.nd)}`
const DY = `want=${writeWants(LISTS.dy)}`
const WIND = `want=${writeWants(LISTS.wind)}`
const MIX = `deposit=bayan-obo&second=longnan&blend=35&${WIND}`
/** Guesses offered, tonnes of oxide. */
const GUESSES = [100, 300, 800, 3000]

/** From one basket to two; every number in a sentence is the model's. */
export function balanceProblemSteps(): readonly Step[] {
  return [
    step(
      'basket',
      'A basket',
      '',
      9,
      `One hundred tonnes of oxide as they come from Mountain Pass. Nobody can choose: ${made('', 'Ce')} are cerium, ${made('', 'La')} lanthanum, ${made('', 'Nd')} neodymium.`,
    ),
    wanted(),
    step(
      'heap',
      'What comes along',
      `${ND}&element=Ce`,
      11,
      `With the neodymium come ${over(ND, 'Ce')} of cerium and ${over(ND, 'La')} of lanthanum that nobody asked for. They must be sold, stored or put back. That is the balance problem.`,
    ),
    step(
      'wrong-place',
      'The wrong place',
      `deposit=bayan-obo&${DY}`,
      11,
      `Ten tonnes of dysprosium from Bayan Obo: it holds one part in a thousand, so ${oxide(`deposit=bayan-obo&${DY}`)} of oxide must be won for them. Nobody would.`,
    ),
    step(
      'other-basket',
      'Another basket',
      `deposit=longnan&${DY}`,
      11,
      `The clay of Longnan gives the same ten tonnes from ${oxide(`deposit=longnan&${DY}`)} of oxide. What piles up there is yttrium, ${over(`deposit=longnan&${DY}`, 'Y')}.`,
    ),
    wind(),
    mix(),
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
  const canonical = writeBalanceProblemState(readBalanceProblemState(address))
  return { id, title, sentence, address: canonical, seconds, ...(prediction && { prediction }) }
}

function wanted(): Step {
  const won = outcomeOf(ND).oxide
  const sentence = `${tonnes(won)}, for neodymium is only an eighth of it. All the rest comes up with it, asked for or not.`
  return step('wanted', 'One wish', ND, 11, sentence, {
    question:
      'A hundred tonnes of neodymium oxide are wanted. How much rare-earth oxide must Mountain Pass win for them?',
    options: GUESSES.map(guess => ({ id: `t-${guess}`, text: `about ${tonnes(guess)}` })),
    borneOut: `t-${[...GUESSES].sort((a, b) => Math.abs(Math.log(a / won)) - Math.abs(Math.log(b / won)))[0]}`,
    reveal: sentence,
  })
}

/** Whose wish sets the pace is the surprise: the smallest one. */
function wind(): Step {
  const address = `deposit=bayan-obo&${WIND}`
  const { lead, oxide: won } = outcomeOf(address)
  const forNd = outcomeOf(`${address}&lead=Nd`).oxide
  const name = lead === null ? '' : NAMES[lead]
  const sentence = `It is ${name}. For the neodymium alone ${tonnes(forNd)} of oxide would do. For the last tonnes of ${name} it takes ${tonnes(won)}, and heaps of all the others.`
  return step('wind', 'A thousand megawatts of wind', address, 15, sentence, {
    question:
      'Generators for a thousand megawatts of wind want 210 t of neodymium oxide, 42.5 t of praseodymium, 19.5 t of dysprosium and 8 t of terbium. All from Bayan Obo: which one decides how much must be won?',
    options: (['Nd', 'Pr', 'Dy', 'Tb'] as const).map(id => ({ id, text: NAMES[id] })),
    borneOut: lead ?? '',
    reveal: sentence,
  })
}

function mix(): Step {
  const alone = outcomeOf(`deposit=bayan-obo&${WIND}`)
  const both = outcomeOf(MIX)
  return step(
    'mix',
    'Two baskets',
    MIX,
    14,
    `Take a third of the oxide from Longnan, and ${tonnes(both.oxide)} suffice instead of ${tonnes(alone.oxide)}. No ore fits a list; two together come nearer. Seek a better mixture, or a list that fits.`,
  )
}

function outcomeOf(address: string): Outcome {
  return balanceWants(readBalanceProblemState(address))
}

function oxide(address: string): string {
  return tonnes(outcomeOf(address).oxide)
}

function made(address: string, element: string): string {
  return tonnes(outcomeOf(address).balances.find(each => each.element === element)?.made ?? 0)
}

function over(address: string, element: string): string {
  return tonnes(outcomeOf(address).balances.find(each => each.element === element)?.over ?? 0)
}
