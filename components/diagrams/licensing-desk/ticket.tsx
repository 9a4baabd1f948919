import { sayDay } from '#domain/controls/day.ts'
import { VERDICT_WORDS, type Verdict } from '#domain/controls/rule-on.ts'
import type { ShipmentCase } from '#domain/diagrams/licensing-desk/model.ts'
import look from './licensing-desk.module.css'

/** The shipment as the paper on the desk, stamped once it is decided. */
export function Ticket({
  shipment,
  count,
  position,
  verdict,
}: {
  readonly shipment: ShipmentCase
  /** How many there are, and which one this is, from 1. */
  readonly count: number
  readonly position: number
  /** Null while it is to be decided. */
  readonly verdict: Verdict | null
}) {
  return (
    <div className={look.ticket}>
      <p className={look.number}>
        Shipment {position} of {count}
      </p>
      <p className={look.goods}>{shipment.shipment}</p>
      <dl className={look.way}>
        <div>
          <dt>Day</dt>
          <dd>{sayDay(shipment.day)}</dd>
        </div>
        <div>
          <dt>From</dt>
          <dd>{shipment.from}</dd>
        </div>
        <div>
          <dt>To</dt>
          <dd>{shipment.to}</dd>
        </div>
      </dl>
      {verdict === null ? null : (
        <p className={look.stamp} data-verdict={verdict}>
          {VERDICT_WORDS[verdict]}
        </p>
      )}
    </div>
  )
}
