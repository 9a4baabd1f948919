import { sayDay } from '#domain/controls/day.ts'
import { VERDICT_WORDS } from '#domain/controls/rule-on.ts'
import { describeLicensingDesk } from '#domain/diagrams/licensing-desk/describe.ts'
import {
  atCase,
  isRevealed,
  readLicensingDeskState,
  ruledOf,
  type ShipmentCase,
  writeLicensingDeskState,
} from '#domain/diagrams/licensing-desk/model.ts'
import { licensingDeskSteps } from '#domain/diagrams/licensing-desk/steps.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StillFrame } from '../frame/still-frame.tsx'
import { LicensingDeskControls } from './controls.tsx'
import { LicensingDeskDrawing } from './drawing.tsx'
import look from './licensing-desk.module.css'
import { RulingView } from './ruling-view.tsx'

/** The desk without script: each shipment opens to its ruling; words, table, CSV, and a still of every step. */
export function LicensingDeskStill({
  figure,
  initial,
  cases,
  titles,
}: {
  readonly figure: string
  readonly initial: string
  readonly cases: readonly ShipmentCase[]
  readonly titles?: SourceTitles
}) {
  return (
    <StillFrame
      figure={figure}
      initial={initial}
      read={readLicensingDeskState}
      write={writeLicensingDeskState}
      steps={licensingDeskSteps(cases)}
      titles={titles}
      describe={state => describeLicensingDesk(state, cases)}
      draw={(state, layout) => <LicensingDeskDrawing state={state} cases={cases} layout={layout} />}
      controls={state => <LicensingDeskControls figure={figure} state={state} cases={cases} />}
      panel={state =>
        isRevealed(state) ? <RulingView {...ruledOf(state, cases)} /> : <AllCases cases={cases} />
      }
    />
  )
}

/** Decide in the head, then unfold. */
function AllCases({ cases }: { readonly cases: readonly ShipmentCase[] }) {
  return (
    <details className={look.all}>
      <summary>All shipments: decide in your head, then unfold</summary>
      <ol className={look.cases}>
        {cases.map(({ id, day, shipment, from, to, why }) => (
          <li key={id}>
            <details>
              <summary>
                {sayDay(day)}, {from} to {to}: {shipment}
              </summary>
              <p>
                <strong>{VERDICT_WORDS[ruledOf(atCase(id), cases).ruling.verdict]}.</strong> {why}
              </p>
            </details>
          </li>
        ))}
      </ol>
    </details>
  )
}
