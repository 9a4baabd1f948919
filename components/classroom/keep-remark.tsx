import styles from './keep-remark.module.css'

type KeepRemarkProps = {
  readonly id: string
  /** What the remark may be about, as `kind:ref`; the first is offered first. */
  readonly places: readonly { readonly value: string; readonly label: string }[]
}

/** One tick keeps what was written among the teacher's remarks; beside it, what for. */
export function KeepRemark({ id, places }: KeepRemarkProps) {
  return (
    <div className={styles.keep}>
      <input type="checkbox" id={id} name="keep" value="yes" className={styles.box} />
      <label htmlFor={id}>Keep it among my remarks</label>
      {places.length > 1 ? (
        <select name="about" aria-label="What the remark is for" className={styles.about}>
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : null}
      <a href="/teach/remarks">My remarks</a>
    </div>
  )
}
