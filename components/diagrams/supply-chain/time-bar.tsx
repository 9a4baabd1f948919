import { BOUNDS, type SupplyChainState } from '#domain/diagrams/supply-chain/state.ts'
import controls from '../frame/controls.module.css'
import { Slider } from '../frame/slider.tsx'
import look from './panel.module.css'

/** Lets time run, or moves it by hand. Without handlers it shows the week. */
export function TimeBar({
  state,
  running = false,
  onRun,
  onWeek,
}: {
  readonly state: SupplyChainState
  readonly running?: boolean
  readonly onRun?: () => void
  readonly onWeek?: (week: number) => void
}) {
  return (
    <div className={look.time}>
      <button type="button" className={controls.act} disabled={!onRun} onClick={onRun}>
        {running ? 'Hold time' : state.week >= BOUNDS.week.most ? 'Run again' : 'Let time run'}
      </button>
      <Slider
        label="Week"
        value={state.week}
        bounds={BOUNDS.week}
        shown={`${state.week} of ${BOUNDS.week.most}`}
        onChange={onWeek}
      />
    </div>
  )
}
