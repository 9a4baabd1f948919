import styles from './curve.module.css'
import { HEIGHT, PAD, type Plot, WIDTH } from './plot.ts'

/** Lines and words of both axes. Every second place keeps its words where the drawing is small. */
export function Axes({ plot, xs }: { readonly plot: Plot; readonly xs: readonly number[] }) {
  const foot = HEIGHT - PAD.bottom
  const every = Math.ceil(xs.length / 9)
  return (
    <>
      {plot.levels.map(level => (
        <g key={level}>
          <line
            className={styles.grid}
            x1={PAD.left}
            x2={WIDTH - PAD.right}
            y1={plot.py(level)}
            y2={plot.py(level)}
          />
          <text className={styles.label} x={PAD.left - 8} y={plot.py(level)} dy="0.35em" textAnchor="end">
            {level.toLocaleString('en-GB')}
          </text>
        </g>
      ))}
      {xs.map((x, at) => (
        <g key={x}>
          <line className={styles.tick} x1={plot.px(x)} x2={plot.px(x)} y1={PAD.top} y2={foot} />
          {at % every === 0 ? (
            <text
              className={(at / every) % 2 === 1 ? `${styles.label} ${styles.second}` : styles.label}
              x={plot.px(x)}
              y={HEIGHT - 12}
              textAnchor="middle"
            >
              {placeText(x)}
            </text>
          ) : null}
        </g>
      ))}
      <line className={styles.base} x1={PAD.left} x2={WIDTH - PAD.right} y1={foot} y2={foot} />
    </>
  )
}

/** A place on the x axis; years are not grouped. */
export function placeText(x: number): string {
  return x.toLocaleString('en-GB', { maximumFractionDigits: 2, useGrouping: false })
}
