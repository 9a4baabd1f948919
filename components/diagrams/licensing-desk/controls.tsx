import { ruleOn, type Verdict } from '#domain/controls/rule-on.ts'
import { caseOf, type LicensingDeskState, type ShipmentCase } from '#domain/diagrams/licensing-desk/model.ts'
import { Switch } from '../control-timeline/switch.tsx'
import { EnquiryForm } from './enquiry-form.tsx'
import look from './licensing-desk.module.css'

/** What the learner decided, by shipment. */
export type Decisions = ReadonlyMap<string, Verdict>

type ControlsProps = {
  readonly figure: string
  readonly state: LicensingDeskState
  readonly cases: readonly ShipmentCase[]
  readonly decisions?: Decisions
  readonly onChange?: (state: LicensingDeskState) => void
}

const DESKS = [
  { id: 'cases', text: 'shipments' },
  { id: 'ask', text: 'ask for yourself' },
] as const

/** The pile of shipments, or an enquiry of one's own. */
export function LicensingDeskControls({ figure, state, cases, decisions, onChange }: ControlsProps) {
  return (
    <div className={look.controls}>
      <Switch
        legend="At the desk"
        name={`${figure}-desk`}
        value={state.asking ? 'ask' : 'cases'}
        options={DESKS}
        onChange={
          onChange && (desk => onChange({ ...state, asking: desk === 'ask', said: null, shown: false }))
        }
      />
      {state.asking ? (
        <EnquiryForm
          figure={figure}
          enquiry={state.enquiry}
          onChange={onChange && (enquiry => onChange({ ...state, enquiry }))}
        />
      ) : null}
      {!state.asking && onChange ? (
        <Pile state={state} cases={cases} decisions={decisions ?? new Map()} onChange={onChange} />
      ) : null}
    </div>
  )
}

function Pile({
  state,
  cases,
  decisions,
  onChange,
}: Pick<ControlsProps, 'state' | 'cases'> & {
  readonly decisions: Decisions
  readonly onChange: (state: LicensingDeskState) => void
}) {
  const here = caseOf(state, cases)
  const right = cases.filter(({ id, enquiry }) => decisions.get(id) === ruleOn(enquiry).verdict).length
  return (
    <div className={look.pile}>
      <ol aria-label="Shipments">
        {cases.map((shipment, at) => {
          const said = decisions.get(shipment.id)
          const mark = said === undefined ? '' : said === ruleOn(shipment.enquiry).verdict ? 'right' : 'wrong'
          return (
            <li key={shipment.id}>
              <button
                type="button"
                aria-current={shipment.id === here.id ? 'true' : undefined}
                aria-label={`Shipment ${at + 1}${mark === '' ? '' : `, decided, ${mark}`}`}
                data-mark={mark}
                onClick={() =>
                  onChange({
                    ...state,
                    id: shipment.id,
                    said: decisions.get(shipment.id) ?? null,
                    shown: false,
                  })
                }
              >
                {at + 1}
              </button>
            </li>
          )
        })}
      </ol>
      <p>
        Decided {decisions.size} of {cases.length}
        {decisions.size === 0 ? '' : `, ${right} as the rules say`}
      </p>
    </div>
  )
}
