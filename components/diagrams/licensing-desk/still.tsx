import { sayDay } from '#domain/controls/day.ts'
import { VERDICT_WORDS } from '#domain/controls/rule-on.ts'
import type { Layout } from '#domain/diagrams/frame/description.ts'
import { describeLicensingDesk } from '#domain/diagrams/licensing-desk/describe.ts'
import {
  atCase,
  isRevealed,
  type LicensingDeskState,
  readLicensingDeskState,
  ruledOf,
  type ShipmentCase,
  writeLicensingDeskState,
} from '#domain/diagrams/licensing-desk/model.ts'
import { licensingDeskSteps } from '#domain/diagrams/licensing-desk/steps.ts'
import { Both } from '../frame/both.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { FigureFrame } from '../frame/figure-frame.tsx'
import takeAway from '../frame/frame.module.css'
import { InWords } from '../frame/in-words.tsx'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import { StepList } from '../frame/step-list.tsx'
import { StillPlayer } from '../frame/still-player.tsx'
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
  const state = readLicensingDeskState(initial)
  const words = describeLicensingDesk(state, cases)
  const steps = licensingDeskSteps(cases)
  const draw = (drawn: LicensingDeskState, layout: Layout) => (
    <LicensingDeskDrawing state={drawn} cases={cases} layout={layout} />
  )
  return (
    <FigureFrame
      figure={figure}
      title={words.title}
      assumed={words.assumed}
      controls={<LicensingDeskControls figure={figure} state={state} cases={cases} />}
      picture={<Both wide={draw(state, 'wide')} narrow={draw(state, 'narrow')} />}
      player={
        <StillPlayer figure={figure} steps={steps} address={writeLicensingDeskState(state)} words={words} />
      }
      panel={isRevealed(state) ? <RulingView {...ruledOf(state, cases)} /> : <AllCases cases={cases} />}
      words={
        <>
          <InWords words={words} />
          <StepList
            figure={figure}
            steps={steps}
            still={step => draw(readLicensingDeskState(step.address), 'narrow')}
          />
        </>
      }
      foot={
        <>
          <SourceLine sources={words.sources} titles={titles} />
          <p className={takeAway.takeAway}>
            <span>Take it: </span>
            <CsvLink name={figure} words={words} />
          </p>
        </>
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
