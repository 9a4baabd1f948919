import { Table } from '#components/ui/table.tsx'
import { fullDay, shortDay } from '#domain/review/describe-day.ts'
import { layOutOutlook, OUTLOOK_SIZE } from '#domain/review/lay-out-outlook.ts'
import type { OutlookDay } from '#domain/review/outlook.ts'
import styles from './outlook.module.css'
import section from './section.module.css'

/** The next two weeks of a learner who has met so many ideas. */
export function Outlook({ days, met }: { readonly days: readonly OutlookDay[]; readonly met: number }) {
  const recalled = Math.round((days[0]?.recall ?? 0) * met)
  return (
    <section aria-labelledby="outlook" className={section.section}>
      <h2 id="outlook">The next two weeks</h2>
      <p>
        Of the {met === 1 ? 'one idea' : `${met} ideas`} that you have met, you would recall about {recalled}{' '}
        today.
      </p>
      <OutlookPlot days={days} />
    </section>
  )
}

/** What comes in the next days, and how much would be recalled without review; as a picture and as a table. */
function OutlookPlot({ days }: { readonly days: readonly OutlookDay[] }) {
  return (
    <figure className={styles.figure}>
      <OutlookPicture days={days} />
      <figcaption>
        <details>
          <summary>The same as a table</summary>
          <OutlookTable days={days} />
        </details>
      </figcaption>
    </figure>
  )
}

function OutlookPicture({ days }: { readonly days: readonly OutlookDay[] }) {
  const { bars, ticks, points, levels, baseline, left, right } = layOutOutlook(days)
  const { width, height } = OUTLOOK_SIZE
  const [first, last] = [points[0], points.at(-1)]
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.picture}
      role="img"
      aria-label={summaryOf(days)}
    >
      <text x={left} y={16} className={styles.title}>
        Ideas that come on each day
      </text>
      <line x1={left} x2={right} y1={baseline} y2={baseline} className={styles.axis} />
      {bars.map(bar =>
        bar.due > 0 ? (
          <g key={bar.day}>
            <rect x={bar.x} y={bar.y} width={bar.width} height={bar.height} className={styles.bar} />
            <text x={bar.x + bar.width / 2} y={bar.y - 4} className={styles.count}>
              {bar.due}
            </text>
          </g>
        ) : null,
      )}
      <text x={left} y={134} className={styles.title}>
        Recalled without review, on average
      </text>
      {levels.map(({ share, y }) => (
        <g key={share}>
          <line x1={left} x2={right} y1={y} y2={y} className={share === 0 ? styles.axis : styles.grid} />
          {/* The last value takes the place of a level's name that it would cover. */}
          {last && Math.abs(last.y - y) < 12 ? null : (
            <text x={right + 5} y={y + 4} className={styles.level}>
              {percent(share)}
            </text>
          )}
        </g>
      ))}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.line} />
      {first && last ? (
        <>
          <text x={first.x - 4} y={first.y - 6} className={styles.value}>
            {percent(first.recall)}
          </text>
          <circle cx={last.x} cy={last.y} r={3} className={styles.dot} />
          <text x={right + 5} y={last.y + 4} className={styles.value}>
            {percent(last.recall)}
          </text>
        </>
      ) : null}
      {ticks.map(({ day, x, number, month }) => (
        <g key={day}>
          <text x={x} y={222} className={styles.tick}>
            {number}
          </text>
          {month ? (
            <text x={x - 6} y={238} className={styles.level}>
              {shortDay(day).split(' ').at(-1)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  )
}

function OutlookTable({ days }: { readonly days: readonly OutlookDay[] }) {
  return (
    <Table caption="The next days" captionHidden>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col" data-number>
            Ideas that come
          </th>
          <th scope="col" data-number>
            Recalled without review
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, due, recall }) => (
          <tr key={day}>
            <th scope="row">{shortDay(day)}</th>
            <td data-number>{due}</td>
            <td data-number>{percent(recall)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function summaryOf(days: readonly OutlookDay[]): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  const all = days.reduce((sum, each) => sum + each.due, 0)
  return `${all} ideas come from ${fullDay(first.day)} to ${fullDay(last.day)}. Without review the average chance of recall would go from ${percent(first.recall)} to ${percent(last.recall)}.`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
