import { useId } from 'react'
import { runSeparationCascade } from '#domain/diagrams/separation-cascade/outcome.ts'
import { extractantsOf, pairIds } from '#domain/diagrams/separation-cascade/pairs.ts'
import type { SeparationCascadeState } from '#domain/diagrams/separation-cascade/state.ts'
import { Choice } from '../frame/choice.tsx'
import look from '../frame/controls.module.css'
import { FunnelSliders, TrainSliders } from './sliders.tsx'

export type CascadeControlsProps = {
  readonly figure: string
  readonly state: SeparationCascadeState
  /** Missing in a still: then everything shows its value and nothing can be moved. */
  readonly onChange?: (state: SeparationCascadeState) => void
}

/** Pair, extractant, funnel or train, and the sliders of each. */
export function CascadeControls({ figure, state, onChange }: CascadeControlsProps) {
  const set = onChange && ((part: Partial<SeparationCascadeState>) => onChange({ ...state, ...part }))
  return (
    <div className={look.controls}>
      <div className={look.row}>
        <Choice
          label="Twins"
          value={state.pair}
          options={pairIds().map(id => ({ id, text: nameOf(id) }))}
          onChange={set && (pair => set({ pair, extractant: extractantsOf(pair)[0]?.extractant ?? '' }))}
        />
        <Choice
          label="Oil"
          value={state.extractant}
          options={extractantsOf(state.pair).map(row => ({
            id: row.extractant,
            text: `${row.name}: β ${row.beta}, ${row.kind}`,
          }))}
          onChange={set && (extractant => set({ extractant }))}
        />
        <WaySwitch figure={figure} state={state} onWay={set && (way => set({ way, box: null }))} />
      </div>
      {state.way === 'funnel' ? (
        <FunnelSliders state={state} set={set} />
      ) : (
        <TrainSliders state={state} outcome={runSeparationCascade(state)} set={set} />
      )}
    </div>
  )
}

function nameOf(id: string): string {
  const row = extractantsOf(id)[0]
  if (!row) return id
  return row.heavy === 'heavier' ? 'heavy neighbours, mean' : `${row.heavy} from ${row.light}`
}

function WaySwitch({
  figure,
  state,
  onWay,
}: {
  readonly figure: string
  readonly state: SeparationCascadeState
  readonly onWay?: (way: SeparationCascadeState['way']) => void
}) {
  const name = useId()
  return (
    <fieldset className={look.ways} disabled={!onWay}>
      <legend>Way of working</legend>
      {(['funnel', 'train'] as const).map(way => (
        <label key={way}>
          <input
            type="radio"
            name={`${figure}-way-${name}`}
            checked={state.way === way}
            disabled={!onWay}
            onChange={onWay && (() => onWay(way))}
          />
          <span>{way === 'funnel' ? 'one funnel' : 'a train of boxes'}</span>
        </label>
      ))}
    </fieldset>
  )
}
