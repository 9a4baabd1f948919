import { withUnit } from '#domain/diagrams/price-quota-chart/format.ts'
import { type ChartData, type ChartState, shownBy } from '#domain/diagrams/price-quota-chart/model.ts'
import { sayPeriod } from '#domain/diagrams/price-quota-chart/period.ts'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import look from './panel.module.css'

type PanelProps = { readonly state: ChartState; readonly data: ChartData; readonly titles?: SourceTitles }

/** What is open: an event, or a period with the figure of each line and what to know about it. */
export function ChartPanel({ state, data, titles }: PanelProps) {
  const event = data.events.find(({ id }) => id === state.at)
  if (event && state.events) {
    return (
      <div className={look.panel}>
        <p className={look.title}>
          {sayPeriod(event.date)}: {event.name}
        </p>
        <p>
          {sentence(event.measure)} <span className={look.soft}>Since then: {event.status}.</span>
        </p>
        <SourceLine sources={event.sources} titles={titles} />
      </div>
    )
  }
  const shown = shownBy(state, data)
  const known = shown.lines.flatMap(({ info, points }) => {
    const point = points.find(({ at }) => at === state.at)
    return point ? [{ info, point }] : []
  })
  if (state.at === null || known.length === 0) return null
  return (
    <div className={look.panel}>
      <p className={look.title}>{sayPeriod(state.at)}</p>
      <dl className={look.values}>
        {known.map(({ info, point }) => (
          <div key={info.id}>
            <dt>{info.name}</dt>
            <dd>
              {point.y === null ? 'no figure' : withUnit(point.y, info.unit, state.measure)}
              {point.hollow || point.note ? (
                <small>
                  {point.hollow ? 'uncertain' : ''}
                  {point.hollow && point.note ? ': ' : ''}
                  {point.note}
                </small>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
