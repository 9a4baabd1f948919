import type { CurveComparison } from '#domain/assessment/types/curve/compare.ts'
import { Axes, placeText } from './axes.tsx'
import styles from './curve.module.css'
import { apart, HEIGHT, PAD, plotOf, polyline, WIDTH } from './plot.ts'

/** A drawing beside the data: the gap seen, the widest said, every feature that earned a point or did not. */
export function CurveComparisonView({ comparison }: { readonly comparison: CurveComparison }) {
  const { x, y, features, widest } = comparison
  const right = features.filter(each => each.right).length
  return (
    <div className={styles.comparison}>
      <p className={styles.axis}>{[y.label, y.unit].filter(Boolean).join(', ')}</p>
      <Drawing comparison={comparison} />
      <p>{widest ? widest.text : 'Your curve and the data are the same.'}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>
            How it is scored: {right} of {features.length} {features.length === 1 ? 'feature' : 'features'}.
            The exact line between them earns nothing and costs nothing.
          </caption>
          <thead>
            <tr>
              <th scope="col">Feature</th>
              <th scope="col">You</th>
              <th scope="col">Data</th>
              <th scope="col">Counts if</th>
              <th scope="col">Right?</th>
            </tr>
          </thead>
          <tbody>
            {features.map(each => (
              <tr key={each.name}>
                <th scope="row">{each.name}</th>
                <td>{each.drawn}</td>
                <td>{each.real}</td>
                <td>{each.allowed}</td>
                <td>{each.right ? '✓ yes' : '✕ no'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details className={styles.all}>
        <summary>All heights</summary>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{x.label ?? 'Place'}</th>
                <th scope="col">You{y.unit ? `, ${y.unit}` : ''}</th>
                <th scope="col">Data{y.unit ? `, ${y.unit}` : ''}</th>
              </tr>
            </thead>
            <tbody>
              {comparison.real.map(([at, height], index) => (
                <tr key={at}>
                  <th scope="row">{placeText(at)}</th>
                  <td>{index < comparison.given ? 'given' : number(comparison.drawn[index]?.[1] ?? 0)}</td>
                  <td>{number(height)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  )
}

function Drawing({ comparison }: { readonly comparison: CurveComparison }) {
  const { drawn, real, given, widest } = comparison
  const plot = plotOf(comparison)
  const own = drawn.slice(Math.max(0, given - 1))
  const [lastOwn, lastReal] = [drawn.at(-1), real.at(-1)]
  const ends = apart(plot.py(lastOwn?.[1] ?? 0), plot.py(lastReal?.[1] ?? 0))
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Your curve, dashed, and the data, solid. ${widest?.text ?? 'They are the same.'}`}
    >
      <Axes plot={plot} xs={real.map(([at]) => at)} />
      {real.map(([at, height], index) => (
        <line
          key={at}
          className={widest?.at === at ? styles.widest : styles.gap}
          x1={plot.px(at)}
          x2={plot.px(at)}
          y1={plot.py(height)}
          y2={plot.py(drawn[index]?.[1] ?? height)}
        />
      ))}
      <g className={styles.truth}>
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
        <text className={styles.end} x={WIDTH - PAD.right + 10} y={ends.real} dy="0.35em">
          data
        </text>
      </g>
      <polyline className={`${styles.own} ${styles.dashed}`} points={polyline(own, plot)} />
      {drawn.slice(given).map(([at, height]) => (
        <circle key={at} className={styles.ownPoint} cx={plot.px(at)} cy={plot.py(height)} r="5" />
      ))}
      <text className={`${styles.end} ${styles.endOwn}`} x={WIDTH - PAD.right + 10} y={ends.own} dy="0.35em">
        you
      </text>
    </svg>
  )
}

function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 5 })
}
