import {
  AT_TEXT,
  type ClaimCheckData,
  type ClaimCheckState,
  MOVES,
} from '#domain/diagrams/claim-check/model.ts'
import { Switch } from '../control-timeline/switch.tsx'
import look from './claim-check.module.css'

const SHOWS = [
  { id: 'text', text: 'the text' },
  { id: 'sizes', text: 'its sizes' },
] as const
const MOVE_WORDS = { 0: 'as written', 1: 'one place', 2: 'two places' } as const

/** The text or its sizes; for those, where the comma stands. */
export function ClaimCheckControls({
  figure,
  state,
  data,
  onChange,
}: {
  readonly figure: string
  readonly state: ClaimCheckState
  readonly data: ClaimCheckData
  readonly onChange?: (state: ClaimCheckState) => void
}) {
  if (!data.article.sizes) return null
  return (
    <div className={look.controls}>
      <Switch
        legend="Check"
        name={`${figure}-show`}
        value={state.show}
        options={SHOWS}
        onChange={onChange && ((show: ClaimCheckState['show']) => onChange({ ...AT_TEXT, show }))}
      />
      {state.show === 'sizes' ? (
        <Switch
          legend="Comma moved"
          name={`${figure}-moved`}
          value={state.moved}
          options={MOVES.map(id => ({ id, text: MOVE_WORDS[id] }))}
          onChange={onChange && ((moved: ClaimCheckState['moved']) => onChange({ ...state, moved }))}
        />
      ) : null}
    </div>
  )
}
