import { countedPoints } from '#domain/classroom/override.ts'
import type { Result } from '#domain/classroom/result.ts'
import { heatOf, stateMark } from './grid/state-mark.ts'
import styles from './result-cell.module.css'

/** One cell of the gradebook: state by mark and word, score in points; the ground only repeats the fraction. */
export function ResultCell({ result }: { readonly result: Result }) {
  const { mark, word } = stateMark(result.state)
  const counted = countedPoints(result)
  const shade = heatOf(counted ?? null, result.possible)
  return (
    <span
      className={styles.cell}
      style={{ backgroundColor: `color-mix(in oklab, var(--good) ${shade}%, transparent)` }}
    >
      <span className={styles.score}>
        {counted === undefined ? '–' : `${points(counted)}/${points(result.possible)}`}
      </span>
      <span className={styles.state}>
        <span aria-hidden="true">{mark} </span>
        {word}
        {result.state === 'in-progress' ? ` ${result.answered}/${result.questions}` : ''}
        {result.override?.kind === 'score' ? ', set by teacher' : ''}
      </span>
    </span>
  )
}

function points(value: number): string {
  return String(Math.round(value * 100) / 100)
}
