import { BOUNDS, type StepLossesState, usual } from '#domain/diagrams/step-losses/model.ts'
import { AFTER, ORE, ORES } from '#domain/diagrams/step-losses/ores.ts'
import { Choice } from '../frame/choice.tsx'
import look from '../frame/controls.module.css'
import { Slider } from '../frame/slider.tsx'

type Key = keyof typeof BOUNDS

/** Which ore, and how much is won or cut away. Without `onChange` everything shows its value. */
export function StepLossesControls({
  state,
  onChange,
}: {
  readonly state: StepLossesState
  readonly onChange?: (state: StepLossesState) => void
}) {
  const ore = ORE[state.ore]
  const slider = (key: Key, label: string, shown: (value: number) => string) => {
    const value = state[key] ?? usual(ore, key)
    return (
      <Slider
        label={label}
        value={value}
        bounds={BOUNDS[key]}
        shown={shown(value)}
        onChange={onChange && (next => onChange({ ...state, [key]: next === usual(ore, key) ? null : next }))}
      />
    )
  }
  return (
    <div className={look.controls}>
      <div className={look.row}>
        <Choice
          label="Ore"
          value={state.ore}
          options={ORES.map(id => ({ id, text: ORE[id].name }))}
          onChange={onChange && (value => onChange(otherOre(state, value)))}
        />
        <button
          type="button"
          className={look.act}
          disabled={!onChange}
          onClick={
            onChange && (() => onChange({ ...state, grade: null, win: null, leach: null, swarf: null }))
          }
        >
          As the record has it
        </button>
      </div>
      <div className={look.sliders}>
        {ore.grades ? slider('grade', 'Oxide in the clay', value => `${value}%`) : null}
        {slider('win', ore.cracked ? 'Won in the mill' : 'Washed out', value => `${value}%`)}
        {ore.cracked
          ? slider('leach', 'Leaching wins', value =>
              value === AFTER.leach.usual ? 'left out' : `${value}%`,
            )
          : null}
        {slider('swarf', 'Cut away', value => `${value}%`)}
      </div>
    </div>
  )
}

/** Another ore has figures of its own; how much is cut away stays. */
function otherOre(state: StepLossesState, value: string): StepLossesState {
  const ore = ORES.find(id => id === value) ?? 'mountain-pass'
  return { ...state, ore, grade: null, win: null, leach: null, stage: null, until: null }
}
