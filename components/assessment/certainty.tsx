import styles from './certainty.module.css'

const LEVELS = [
  { value: 1, label: 'Unsure' },
  { value: 2, label: 'Fairly sure' },
  { value: 3, label: 'Sure' },
]

/** One tap, optional; never changes a score. Sent as `certainty`, 1 to 3. */
export function Certainty({ chosen }: { readonly chosen?: number | undefined }) {
  return (
    <fieldset className={styles.certainty}>
      <legend className={styles.legend}>How sure are you? (optional)</legend>
      <div className={styles.levels}>
        {LEVELS.map(({ value, label }) => (
          <label key={value} className={styles.level}>
            <input type="radio" name="certainty" value={value} defaultChecked={value === chosen} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
