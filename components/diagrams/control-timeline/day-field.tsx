import { type Day, dayNumber, dayOf, sayDay } from '#domain/controls/day.ts'
import look from './control-timeline.module.css'

/** A day by slider, by calendar, or from one change to the next. */
export function DayField({
  id,
  day,
  from,
  to,
  before,
  after,
  onDay,
}: {
  readonly id: string
  readonly day: Day
  readonly from: Day
  readonly to: Day
  /** The change before and after this day, undefined where there is none. */
  readonly before: Day | undefined
  readonly after: Day | undefined
  readonly onDay?: (day: Day) => void
}) {
  return (
    <div className={look.day}>
      <label htmlFor={id}>Day</label>
      <input
        className={look.slider}
        id={id}
        type="range"
        min={dayNumber(from)}
        max={dayNumber(to)}
        value={dayNumber(day)}
        aria-valuetext={sayDay(day)}
        disabled={!onDay}
        onChange={onDay && (event => onDay(dayOf(Number(event.currentTarget.value))))}
      />
      <span className={look.jumps}>
        <Jump text="‹ change" to={before} onDay={onDay} />
        <input
          type="date"
          aria-label="The day by calendar"
          min={from}
          max={to}
          value={day}
          disabled={!onDay}
          onChange={
            onDay && (event => valid(event.currentTarget.value, from, to) && onDay(event.currentTarget.value))
          }
        />
        <Jump text="change ›" to={after} onDay={onDay} />
      </span>
    </div>
  )
}

function Jump({
  text,
  to,
  onDay,
}: {
  readonly text: string
  readonly to: Day | undefined
  readonly onDay: ((day: Day) => void) | undefined
}) {
  return (
    <button
      type="button"
      disabled={!onDay || to === undefined}
      title={to === undefined ? undefined : sayDay(to)}
      onClick={onDay && to !== undefined ? () => onDay(to) : undefined}
    >
      {text}
    </button>
  )
}

function valid(day: string, from: Day, to: Day): boolean {
  return !Number.isNaN(dayNumber(day)) && day >= from && day <= to
}
