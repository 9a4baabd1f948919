import styles from './options.module.css'

type OptionsProps = {
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly name: string
  readonly type?: 'radio' | 'checkbox'
  readonly compact?: boolean
  /** Ids of those that are chosen already. */
  readonly chosen?: readonly string[]
}

/** Radio buttons or check boxes, each with its whole row as target. `compact` sets short ones side by side. */
export function Options({ options, name, type = 'radio', compact = false, chosen = [] }: OptionsProps) {
  return (
    <div className={`${styles.options} ${compact ? styles.compact : ''}`}>
      {options.map(({ id, text }) => (
        <label key={id} className={styles.option}>
          <input
            type={type}
            name={name}
            value={id}
            required={type === 'radio'}
            defaultChecked={chosen.includes(id)}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  )
}
