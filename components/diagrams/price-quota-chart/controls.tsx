import type { ReactNode } from 'react'
import {
  type ChartState,
  FIRST_YEAR,
  LAST_YEAR,
  toggleSeries,
} from '#domain/diagrams/price-quota-chart/model.ts'
import { GROUPS, MOST_SERIES, SERIES } from '#domain/diagrams/price-quota-chart/series.ts'
import look from './controls.module.css'

type ControlsProps = {
  readonly figure: string
  readonly state: ChartState
  /** Missing in a still: then everything shows its value and nothing can be moved. */
  readonly onChange?: (state: ChartState) => void
}

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)

/** Lines, years, value or index, kind of axis, events. */
export function ChartControls({ figure, state, onChange }: ControlsProps) {
  const set = onChange && ((change: Partial<ChartState>) => onChange({ ...state, at: null, ...change }))
  return (
    <div className={look.controls}>
      <details className={look.lines} name={`${figure}-lines`}>
        <summary>
          Choose lines{' '}
          <span className={look.count}>
            ({state.series.length} of at most {MOST_SERIES})
          </span>
        </summary>
        <SeriesList state={state} onChange={onChange} />
      </details>
      <fieldset className={look.row} disabled={!onChange}>
        <legend className={look.hidden}>How it is drawn</legend>
        <Years
          label="From"
          value={state.from}
          years={YEARS.filter(year => year <= state.to)}
          onYear={set && (from => set({ from }))}
        />
        <Years
          label="to"
          value={state.to}
          years={YEARS.filter(year => year >= state.from)}
          onYear={set && (to => set({ to }))}
        />
        <Tick
          checked={state.measure === 'index'}
          onTick={set && (on => set({ measure: on ? 'index' : 'value' }))}
        >
          as an index
        </Tick>
        <Tick checked={state.scale === 'log'} onTick={set && (on => set({ scale: on ? 'log' : 'linear' }))}>
          logarithmic
        </Tick>
        <Tick checked={state.events} onTick={set && (on => set({ events: on }))}>
          events
        </Tick>
      </fieldset>
    </div>
  )
}

function SeriesList({ state, onChange }: Omit<ControlsProps, 'figure'>) {
  const full = state.series.length >= MOST_SERIES
  return (
    <div className={look.groups}>
      {GROUPS.map(group => (
        <fieldset key={group} className={look.group}>
          <legend>{group}</legend>
          {SERIES.filter(each => each.group === group).map(({ id, name }) => {
            const chosen = state.series.includes(id)
            const stuck = chosen ? state.series.length === 1 : full
            return (
              <Tick
                key={id}
                checked={chosen}
                disabled={stuck}
                onTick={onChange && (() => onChange(toggleSeries(state, id)))}
              >
                {name}
              </Tick>
            )
          })}
        </fieldset>
      ))}
      <p className={look.hint}>
        {full ? 'Four lines are the most: take one away to add another.' : 'Lines of one unit share a panel.'}
      </p>
    </div>
  )
}

function Tick({
  checked,
  disabled = false,
  onTick,
  children,
}: {
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onTick?: (on: boolean) => void
  readonly children: ReactNode
}) {
  return (
    <label className={look.tick}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled || !onTick}
        readOnly={!onTick}
        onChange={onTick && (event => onTick(event.currentTarget.checked))}
      />
      <span>{children}</span>
    </label>
  )
}

function Years({
  label,
  value,
  years,
  onYear,
}: {
  readonly label: string
  readonly value: number
  readonly years: readonly number[]
  readonly onYear?: (year: number) => void
}) {
  return (
    <label className={look.years}>
      <span>{label}</span>
      <select
        value={value}
        disabled={!onYear}
        onChange={onYear && (event => onYear(Number(event.currentTarget.value)))}
      >
        {years.map(year => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  )
}
