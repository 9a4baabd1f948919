import { countedPoints } from '#domain/classroom/override.ts'
import type { Result, ResultState } from '#domain/classroom/result.ts'
import styles from './result-cell.module.css'

const STATES: Record<ResultState, { mark: string; word: string }> = {
  'not-started': { mark: '○', word: 'not started' },
  'in-progress': { mark: '◐', word: 'in progress' },
  missing: { mark: '△', word: 'missing' },
  done: { mark: '●', word: 'done' },
  'done-late': { mark: '◑', word: 'done late' },
  'needs-grading': { mark: '◇', word: 'needs grading' },
  excused: { mark: '⊘', word: 'excused' },
}

/** The word for a result's state, as it stands in tables and sentences. */
export function stateWord(state: ResultState): string {
  return STATES[state].word
}

/** One cell of the gradebook: state by mark and word, score in points; the ground only repeats the fraction. */
export function ResultCell({ result }: { readonly result: Result }) {
  const { mark, word } = STATES[result.state]
  const counted = countedPoints(result)
  const fraction = result.possible > 0 ? (counted ?? 0) / result.possible : 0
  const shade = Math.round(Math.min(1, fraction) * 40)
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
