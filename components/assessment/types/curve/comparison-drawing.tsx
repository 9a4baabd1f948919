import type { CurveComparison } from '#domain/assessment/types/curve/compare.ts'
import type { Point } from '#domain/assessment/types/curve/features.ts'
import { Axes } from './axes.tsx'
import styles from './curve.module.css'
import { apart, HEIGHT, PAD, type Plot, plotOf, polyline, WIDTH } from './plot.ts'

/** The drawing, dashed, over the data and the gap between them; the first drawing, dotted and thin, below both. */
export function ComparisonDrawing({ comparison }: { readonly comparison: CurveComparison }) {
  const { drawn, real, given, widest, earlier } = comparison
  const plot = plotOf(comparison)
  const own = drawn.slice(Math.max(0, given - 1))
  const [lastOwn, lastReal] = [drawn.at(-1), real.at(-1)]
  const ends = apart(plot.py(lastOwn?.[1] ?? 0), plot.py(lastReal?.[1] ?? 0))
  const first = earlier?.drawn.slice(Math.max(0, given - 1)) ?? []
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Your curve, dashed, ${earlier ? 'your first one, dotted, ' : ''}and the data, solid. ${widest?.text ?? 'They are the same.'}`}
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
      {earlier ? <FirstDrawing points={first} plot={plot} /> : null}
      <polyline className={`${styles.own} ${styles.dashed}`} points={polyline(own, plot)} />
      {drawn.slice(given).map(([at, height]) => (
        <circle key={at} className={styles.ownPoint} cx={plot.px(at)} cy={plot.py(height)} r="5" />
      ))}
      <text className={`${styles.end} ${styles.endOwn}`} x={WIDTH - PAD.right + 10} y={ends.own} dy="0.35em">
        {earlier ? 'now' : 'you'}
      </text>
    </svg>
  )
}

/** Named where it lies furthest from the frame's edges: at its own middle, above or below the line. */
function FirstDrawing({ points, plot }: { readonly points: readonly Point[]; readonly plot: Plot }) {
  const [x, y] = points[Math.floor(points.length / 2)] ?? [0, 0]
  const isHigh = plot.py(y) < HEIGHT / 3
  return (
    <g className={styles.first}>
      <polyline points={polyline(points, plot)} />
      {points.map(([at, height]) => (
        <path key={at} d={`M${plot.px(at) - 4} ${plot.py(height)}h8m-4 -4v8`} />
      ))}
      <text x={plot.px(x)} y={plot.py(y)} dy={isHigh ? '1.4em' : '-0.7em'} textAnchor="middle">
        then
      </text>
    </g>
  )
}
