import type { ReportedOption } from '#domain/classroom/questions-report.ts'
import styles from './questions.module.css'

type OptionBarsProps = { readonly options: readonly ReportedOption[]; readonly answered: number }

/** How many chose each option, in the author's order, the key marked by a word; opening one tells who. */
export function OptionBars({ options, answered }: OptionBarsProps) {
  return (
    <ul className={styles.rows}>
      {options.map(({ id, text, key, names, misconception }) => (
        <li key={id} className={styles.row}>
          <span
            className={`${styles.bar} ${key ? styles.key : ''}`}
            style={{ inlineSize: `${(names.length / Math.max(1, answered)) * 100}%` }}
          />
          <details className={styles.over}>
            <summary>
              <span className={styles.number}>{names.length}</span> {text}
              {key ? <strong> ✓ right</strong> : null}
            </summary>
            {misconception ? <p className={styles.small}>Often believed: {misconception}</p> : null}
            <p className={styles.small}>{names.length > 0 ? names.join(', ') : 'Nobody.'}</p>
          </details>
        </li>
      ))}
    </ul>
  )
}
