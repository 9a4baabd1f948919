import { TURNS } from '#domain/controls/line-of.ts'
import {
  type ControlTimelineState,
  dayWithin,
  FORMS,
  type Form,
  SPAN_DAYS,
  SPANS,
  type Span,
  WAYS,
  type Way,
} from '#domain/diagrams/control-timeline/model.ts'
import { FORM_WORDS, SPAN_WORDS } from '#domain/diagrams/control-timeline/words.ts'
import look from './control-timeline.module.css'
import { DayField } from './day-field.tsx'
import { Switch } from './switch.tsx'

const WAY_WORDS = { rule: 'instrument', element: 'element' } as const

/** What is drawn, how much time, and the day. Without `onChange`, in a still, nothing can be moved. */
export function ControlTimelineControls({
  figure,
  state,
  onChange,
}: {
  readonly figure: string
  readonly state: ControlTimelineState
  readonly onChange?: (state: ControlTimelineState) => void
}) {
  const set =
    onChange && ((part: Partial<ControlTimelineState>) => onChange({ ...state, mark: null, ...part }))
  const { from, to } = SPAN_DAYS[state.span]
  return (
    <div className={look.controls}>
      <div className={look.line}>
        <Switch
          legend="A row for each"
          name={`${figure}-by`}
          value={state.by}
          options={WAYS.map(id => ({ id, text: WAY_WORDS[id] }))}
          onChange={set && ((by: Way) => set({ by, open: null }))}
        />
        {state.by === 'element' ? (
          <Switch
            legend="What is sent"
            name={`${figure}-form`}
            value={state.form}
            options={FORMS.map(id => ({ id, text: FORM_WORDS[id] }))}
            onChange={set && ((form: Form) => set({ form }))}
          />
        ) : null}
        <Switch
          legend="Time"
          name={`${figure}-span`}
          value={state.span}
          options={SPANS.map(id => ({ id, text: SPAN_WORDS[id] }))}
          onChange={set && ((span: Span) => set({ span, day: dayWithin(state.day, span) }))}
        />
        <label className={look.veil}>
          <input
            type="checkbox"
            checked={state.veiled}
            disabled={!set}
            readOnly={!set}
            onChange={set && (event => set({ veiled: event.currentTarget.checked }))}
          />
          <span>Hide what came later</span>
        </label>
      </div>
      <DayField
        id={`${figure}-day`}
        day={state.day}
        from={from}
        to={to}
        before={TURNS.filter(day => day < state.day && day >= from).at(-1)}
        after={TURNS.find(day => day > state.day && day <= to)}
        onDay={set && (day => set({ day, mark: state.mark }))}
      />
    </div>
  )
}
