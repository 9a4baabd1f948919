import { type ReactNode, useId } from 'react'
import styles from './progress-bar.module.css'

type ProgressBarProps = {
  readonly label: ReactNode
  readonly value: number
  readonly max: number
  readonly text?: string
}

/** How much of `max` is done, as a bar and in words. `text` replaces the words "3 of 8". */
export function ProgressBar({ label, value, max, text = `${value} of ${max}` }: ProgressBarProps) {
  const id = useId()
  return (
    <div className={styles.progress}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <span className={styles.text}>{text}</span>
      <progress className={styles.bar} aria-labelledby={id} value={value} max={Math.max(max, 1)}>
        {text}
      </progress>
    </div>
  )
}
