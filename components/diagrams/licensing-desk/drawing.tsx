import type { Group } from '#components/motion/group.tsx'
import type { Layout } from '#domain/diagrams/frame/description.ts'
import { describeLicensingDesk } from '#domain/diagrams/licensing-desk/describe.ts'
import {
  caseOf,
  isRevealed,
  type LicensingDeskState,
  ruledOf,
  type ShipmentCase,
} from '#domain/diagrams/licensing-desk/model.ts'
import { licensingDeskScene } from '#domain/diagrams/licensing-desk/scene.ts'
import { LicensingDeskPicture } from './picture.tsx'
import { Ticket } from './ticket.tsx'

/** The paper on the desk with its line of time below. */
export function LicensingDeskDrawing({
  state,
  cases,
  layout,
  live = false,
  ...moving
}: {
  readonly state: LicensingDeskState
  readonly cases: readonly ShipmentCase[]
  readonly layout: Layout
  readonly live?: boolean
  readonly current?: string | null
  readonly Group?: Group
}) {
  const shipment = caseOf(state, cases)
  const { title, summary } = describeLicensingDesk(state, cases)
  return (
    <>
      {state.asking ? null : (
        <Ticket
          shipment={shipment}
          position={cases.indexOf(shipment) + 1}
          count={cases.length}
          verdict={isRevealed(state) ? ruledOf(state, cases).ruling.verdict : null}
        />
      )}
      <LicensingDeskPicture
        scene={licensingDeskScene(state, cases, layout)}
        label={`${title}. ${summary[0] ?? ''}`}
        live={live && state.asking}
        {...moving}
      />
    </>
  )
}
