'use client'
import { useMemo, useState } from 'react'
import type { Verdict } from '#domain/controls/rule-on.ts'
import { describeLicensingDesk } from '#domain/diagrams/licensing-desk/describe.ts'
import {
  atCase,
  caseOf,
  isRevealed,
  type LicensingDeskState,
  readLicensingDeskState,
  ruledOf,
  type ShipmentCase,
  writeLicensingDeskState,
} from '#domain/diagrams/licensing-desk/model.ts'
import { licensingDeskSteps } from '#domain/diagrams/licensing-desk/steps.ts'
import { verdictsIn } from '#domain/diagrams/licensing-desk/verdicts-in.ts'
import type { StageProps } from '../frame/lazy-stage.client.tsx'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StageFrame } from '../frame/stage-frame.client.tsx'
import { useDecisions } from '../frame/use-decisions.ts'
import { useDiagram } from '../frame/use-diagram.ts'
import { type Decisions, LicensingDeskControls } from './controls.tsx'
import { DecisionForm } from './decision-form.client.tsx'
import { LicensingDeskDrawing } from './drawing.tsx'
import look from './licensing-desk.module.css'
import { RulingView } from './ruling-view.tsx'

export type LicensingDeskStageProps = StageProps & {
  readonly cases: readonly ShipmentCase[]
  readonly titles?: SourceTitles
}

/** The desk at work. */
export function LicensingDeskStage({ figure, lesson, initial, cases, titles }: LicensingDeskStageProps) {
  const steps = useMemo(() => licensingDeskSteps(cases), [cases])
  const { kept, keep } = useDecisions(figure, lesson)
  const [made, setMade] = useState<Decisions>(new Map())
  const decisions = useMemo(() => new Map([...made, ...verdictsIn(kept.values())]), [made, kept])
  const diagram = useDiagram({
    figure,
    lesson,
    initial,
    steps,
    read: readLicensingDeskState,
    write: writeLicensingDeskState,
    onPart: (state, day) => (state.asking ? { ...state, enquiry: { ...state.enquiry, day } } : null),
    onEscape: () => null,
  })

  function decide(state: LicensingDeskState, said: Verdict) {
    const { id } = caseOf(state, cases)
    const decided = atCase(id, { said })
    // The first decision counts: after it the ruling is known.
    if (!decisions.has(id)) {
      setMade(new Map(made).set(id, said))
      keep(id.toLowerCase(), writeLicensingDeskState(decided))
    }
    diagram.set(decided)
  }

  /** A shipment that was decided before lies on the desk with that decision. */
  function told(state: LicensingDeskState): LicensingDeskState {
    if (isRevealed(state)) return state
    return { ...state, said: decisions.get(caseOf(state, cases).id) ?? null }
  }

  function panel(state: LicensingDeskState) {
    const here = caseOf(state, cases)
    if (!isRevealed(state))
      return <DecisionForm key={here.id} name={`${figure}-verdict`} onDecide={said => decide(state, said)} />
    const next = cases[cases.indexOf(here) + 1]
    return (
      <RulingView
        {...ruledOf(state, cases)}
        said={state.said}
        why={state.asking ? null : here.why}
        next={
          state.asking || next === undefined ? null : (
            <button
              type="button"
              className={look.next}
              onClick={() => diagram.set(atCase(next.id, { said: decisions.get(next.id) ?? null }))}
            >
              Next shipment
            </button>
          )
        }
      />
    )
  }

  return (
    <StageFrame
      diagram={diagram}
      steps={steps}
      titles={titles}
      describe={state => describeLicensingDesk(told(state), cases)}
      draw={(state, options) => <LicensingDeskDrawing state={told(state)} cases={cases} {...options} />}
      controls={state => (
        <LicensingDeskControls
          figure={figure}
          state={state}
          cases={cases}
          decisions={decisions}
          onChange={diagram.set}
        />
      )}
      panel={state => panel(told(state))}
    />
  )
}
