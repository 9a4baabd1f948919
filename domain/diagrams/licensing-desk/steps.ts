import { ruleOn, VERDICT_WORDS, VERDICTS } from '#domain/controls/rule-on.ts'
import type { Prediction, Step } from '../frame/step.ts'
import { atCase, type ShipmentCase, writeLicensingDeskState } from './model.ts'

type Told = {
  readonly id: string
  readonly of: string
  readonly title: string
  readonly sentence: string
  /** Asked before the ruling is shown. */
  readonly question?: string
}

const TOLD: readonly Told[] = [
  {
    id: 'one-day-early',
    of: 'L04',
    title: 'One day early',
    sentence:
      'Fix the date first. On 3 April 2025 these magnets leave without a licence: the list comes a day later.',
  },
  {
    id: 'four-days-later',
    of: 'L05',
    title: 'The same box on Monday',
    sentence: 'Nothing about the goods or the buyer has changed. The date has.',
    question:
      'The same 500 kg of magnets with dysprosium, the same civil buyer in Germany, on 7 April 2025. What now?',
  },
  {
    id: 'in-a-rotor',
    of: 'L07',
    title: 'The same magnet, built in',
    sentence:
      'Then fix the thing. Set into a rotor, the magnet is a part of something else, and generally outside the list.',
  },
  {
    id: 'another-buyer',
    of: 'L08',
    title: 'Who gets it',
    sentence:
      'Then the buyer. What needs a licence for a civil firm may not go to a missile maker at all, under an older rule on dual-use goods.',
  },
  {
    id: 'never-began',
    of: 'L12',
    title: 'The rule that never began',
    sentence: 'Announced is not in force, and suspended is not abolished.',
    question:
      'December 2025. Magnets made in Estonia hold Chinese dysprosium iron, 2% of their value; a rule of October speaks of 0.1%. They go to Germany. What applies?',
  },
  {
    id: 'record-ends',
    of: 'L17',
    title: 'Where the record ends',
    sentence: 'Knowing that one does not know is an answer.',
    question: '23 November 2026: holmium oxide for a civil buyer in Korea. What applies?',
  },
]

/** How an officer asks: which day, what thing, which buyer, is it in force, do we know? */
export function licensingDeskSteps(cases: readonly ShipmentCase[]): readonly Step[] {
  return TOLD.flatMap(({ of, question, ...told }) => {
    const found = cases.find(({ id }) => id === of)
    if (!found) return []
    const step: Step = { ...told, address: writeLicensingDeskState(atCase(of, { shown: true })), seconds: 14 }
    return [question === undefined ? step : { ...step, prediction: predictionOf(found, question) }]
  })
}

function predictionOf({ enquiry, why }: ShipmentCase, question: string): Prediction {
  return {
    question,
    options: VERDICTS.map(id => ({ id, text: VERDICT_WORDS[id] })),
    borneOut: ruleOn(enquiry).verdict,
    reveal: why,
  }
}
