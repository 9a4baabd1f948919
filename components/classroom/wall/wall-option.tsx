import type { NamedOption } from '#domain/classroom/answer-matrix.ts'
import styles from './wall.module.css'

type WallOptionProps = {
  readonly letter: string
  readonly option: NamedOption
  /** How many chose it; undefined while the votes are hidden. */
  readonly votes: number | undefined
  readonly all: number
  readonly isAnswered: boolean
}

/** One option on the wall, with its share of the votes as a bar behind it and in words. */
export function WallOption({ letter, option, votes, all, isAnswered }: WallOptionProps) {
  const share = votes === undefined || all === 0 ? 0 : votes / all
  const isRight = isAnswered && option.key
  return (
    <li className={`${styles.option} ${isRight ? styles.right : ''}`}>
      <span className={styles.bars} style={{ transform: `scaleX(${share})` }} />
      <span className={styles.letter}>{letter}</span>
      <span className={styles.text}>
        {option.text}
        {isRight ? <strong> ✓ right</strong> : null}
      </span>
      {votes === undefined ? null : (
        <span className={styles.votes}>
          {votes} · {Math.round(share * 100)} %
        </span>
      )}
    </li>
  )
}
