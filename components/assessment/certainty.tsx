import styles from './certainty.module.css'
import { CERTAINTY_LEVELS } from './certainty-levels.ts'

/** One tap, optional; never changes a score. Sent as `certainty`, 1 to 3. */
export function Certainty({ chosen }: { readonly chosen?: number | undefined }) {
  return (
    <fieldset className={styles.certainty}>
      <legend className={styles.legend}>How sure are you? (optional)</legend>
      <div className={styles.levels}>
        {CERTAINTY_LEVELS.map(({ value, label }) => (
          <label key={value} className={styles.level}>
            <input type="radio" name="certainty" value={value} defaultChecked={value === chosen} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
