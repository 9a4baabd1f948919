import { type StateTask, taskOf } from '#domain/assessment/types/state/task.ts'
import { sayDay } from '#domain/controls/day.ts'
import { instrumentOf } from '#domain/controls/instruments.ts'
import { writeEnquiry } from '#domain/controls/read-enquiry.ts'
import { ruleOn, VERDICT_WORDS, VERDICTS } from '#domain/controls/rule-on.ts'
import { writePairs } from '../frame/address.ts'
import type { ShipmentCase } from './model.ts'

/**
 * One shipment as a question: what applies, and which of these instruments decides. The rule base says what is right.
 * Undefined where an instrument is unknown, or the deciding one is not among them.
 */
export function askCase(shipment: ShipmentCase, instruments: readonly string[]): StateTask | undefined {
  const { verdict, decides } = ruleOn(shipment.enquiry)
  const offered = instruments.flatMap(id => instrumentOf(id) ?? [])
  const by = decides?.instrument.id
  if (by === undefined || offered.length < instruments.length || !instruments.includes(by)) return undefined
  const { id, day, from, to } = shipment
  return taskOf(
    [
      {
        name: 'said',
        label: 'What applies on this day',
        options: VERDICTS.map(each => ({ id: each, text: VERDICT_WORDS[each] })),
      },
      {
        name: 'by',
        label: 'The instrument that decides',
        options: offered.map(each => ({ id: each.id, text: `${each.name}. ${each.number}` })),
      },
    ],
    {
      initial: `case=${id}`,
      key: { said: verdict, by },
      paper: { title: `${sayDay(day)}: ${from} to ${to}`, lines: [shipment.shipment] },
      given: writePairs(writeEnquiry(shipment.enquiry)),
    },
  )
}
