import type { ClassCurves } from '#domain/assessment/types/curve/class-curves.ts'
import { Axes, placeText } from './axes.tsx'
import styles from './curve.module.css'
import { apart, HEIGHT, PAD, plotOf, polyline, WIDTH } from './plot.ts'

/** What a class drew: every line faint, the middle half as a band, the median strong, and the data. No line has a name. */
export function ClassOverlay({ curves }: { readonly curves: ClassCurves }) {
  const { x, y, lines, band, real, drawings, widest } = curves
  const plot = plotOf(curves)
  const upper = band.map(each => [each.x, each.high] as const)
  const lower = band.map(each => [each.x, each.low] as const)
  const middle = band.map(each => [each.x, each.middle] as const)
  const ends = apart(plot.py(middle.at(-1)?.[1] ?? 0), plot.py(real.at(-1)?.[1] ?? 0))
  const said =
    widest === null
      ? 'The median lies on the data.'
      : `Furthest apart at ${placeText(widest.at)}: half the class drew ${number(widest.middle)} or more, it was ${number(widest.real)} ${y.unit}.`
  return (
    <div className={styles.comparison}>
      <p className={styles.axis}>{[y.label, y.unit].filter(Boolean).join(', ')}</p>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`The class and the data. ${said}`}
      >
        <polygon
          className={styles.band}
          points={`${polyline(upper, plot)} ${polyline(lower.toReversed(), plot)}`}
        />
        <Axes plot={plot} xs={real.map(([at]) => at)} />
        <g className={styles.lines}>
          {lines.map((line, at) => (
            <polyline key={at} points={polyline(line, plot)} />
          ))}
        </g>
        <polyline className={`${styles.own} ${styles.dashed}`} points={polyline(middle, plot)} />
        <polyline className={styles.real} points={polyline(real, plot)} />
        {real.map(([at, height]) => (
          <rect
            key={at}
            className={styles.realPoint}
            x={plot.px(at) - 4}
            y={plot.py(height) - 4}
            width="8"
            height="8"
          />
        ))}
        <text
          className={`${styles.end} ${styles.endOwn}`}
          x={WIDTH - PAD.right + 10}
          y={ends.own}
          dy="0.35em"
        >
          class
        </text>
        <text className={styles.end} x={WIDTH - PAD.right + 10} y={ends.real} dy="0.35em">
          data
        </text>
      </svg>
      <p>
        {drawings} drawings, each a faint line without a name. The band holds the middle half of them, the
        dashed line is the median, squares are the data. {said}
      </p>
      <details className={styles.all}>
        <summary>As a table</summary>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{x.label ?? 'Place'}</th>
                <th scope="col">Lower quartile</th>
                <th scope="col">Median</th>
                <th scope="col">Upper quartile</th>
                <th scope="col">Data</th>
              </tr>
            </thead>
            <tbody>
              {band.map((each, at) => (
                <tr key={each.x}>
                  <th scope="row">{placeText(each.x)}</th>
                  <td>{number(each.low)}</td>
                  <td>{number(each.middle)}</td>
                  <td>{number(each.high)}</td>
                  <td>{number(real[at]?.[1] ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  )
}

function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 4 })
}
