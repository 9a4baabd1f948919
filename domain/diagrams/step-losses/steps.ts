import type { Prediction, Step } from '../frame/step.ts'
import { mass } from './format.ts'
import { type Course, followTonne, readStepLossesState, type StageId, writeStepLossesState } from './model.ts'
import { MOTOR, type OreId } from './ores.ts'

/** Guesses offered, kilograms of magnet from a tonne of rock. */
const GUESSES = [2, 20, 80, 200]

/** From the rock to the motor, and then from clay; every number in a sentence is the model's. */
export function stepLossesSteps(): readonly Step[] {
  const rock = courseOf('mountain-pass')
  const kept = (id: StageId) => mass(rock.stages.find(stage => stage.id === id)?.kept ?? 0)
  const rest = (id: StageId) => mass(rock.stages.find(stage => stage.id === id)?.parts[1]?.kg ?? 0)
  return [
    step(
      'rock',
      'One tonne of rock',
      'until=dig',
      9,
      `From Mountain Pass, one of the richest. ${kept('dig')} of the tonne is rare-earth oxide. The rest is other rock, and stays behind.`,
    ),
    step(
      'mill',
      'The mill',
      'until=win',
      10,
      `Ground to flour and floated: ${kept('win')} are won, ${rest('win')} go to the tailings. Look how the part that goes on is drawn full again: only so can one see the next loss.`,
    ),
    step(
      'basket',
      'The basket',
      'until=basket',
      11,
      `Of these ${kept('win')} magnets want the praseodymium and neodymium, ${kept('basket')}. The other ${rest('basket')}, mostly cerium and lanthanum, are no waste. But somebody has to buy them.`,
    ),
    step(
      'metal',
      'Parted and smelted',
      'until=metal',
      11,
      `Parting leaves ${kept('separate')} of pure oxide. As metal it is ${kept('metal')}, for most of what is missing now was oxygen.`,
    ),
    magnets(rock),
    better(rock),
    clay(),
  ]
}

function courseOf(ore: OreId): Course {
  return followTonne(readStepLossesState(`ore=${ore}`))
}

function step(
  id: string,
  title: string,
  address: string,
  seconds: number,
  sentence: string,
  prediction?: Prediction,
): Step {
  const canonical = writeStepLossesState(readStepLossesState(address))
  return { id, title, sentence, address: canonical, seconds, ...(prediction && { prediction }) }
}

function magnets({ magnets: kg, range }: Course): Step {
  const sentence = `${mass(kg)}, enough for the motors of about ${Math.floor(kg / MOTOR)} cars. Iron and boron join, so there is more magnet than metal; then a good quarter is cut away and goes back. With the ranges the sources give it is ${mass(range[0])} to ${mass(range[1])}.`
  return step('magnets', 'What is left', '', 14, sentence, {
    question: 'A magnet is mostly iron. How much finished magnet will the tonne of rock give?',
    options: GUESSES.map(guess => ({ id: `kg-${guess}`, text: `about ${guess} kg` })),
    borneOut: `kg-${[...GUESSES].sort((a, b) => Math.abs(Math.log(a / kg)) - Math.abs(Math.log(b / kg)))[0]}`,
    reveal: sentence,
  })
}

/** What a better mill would change, and what a better saw. */
function better({ magnets: kg }: Course): Step {
  const gain = (address: string) => mass(followTonne(readStepLossesState(address)).magnets - kg)
  return step(
    'better',
    'A better mill, a better saw',
    'win=90&stage=win',
    12,
    `Were 90% won in the mill, there would be ${gain('win=90')} more magnet from each tonne. To cut no more than a tenth away would give ${gain('swarf=10')}. Losses multiply: a tenth is a tenth wherever it is saved. But late losses have cost more by then.`,
  )
}

function clay(): Step {
  const xunwu = courseOf('xunwu')
  const longnan = courseOf('longnan')
  return step(
    'clay',
    'The same from clay',
    'ore=longnan',
    13,
    `A tonne of clay from Longnan holds about one kilogram of oxide and gives ${mass(longnan.magnets)} of magnet; one from Xunwu ${mass(xunwu.magnets)}. Nobody digs Longnan for neodymium: two thirds of it is yttrium, and what counts is the dysprosium that the rock lacks.`,
  )
}
