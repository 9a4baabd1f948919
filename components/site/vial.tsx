import type { Ion } from './elements.ts'
import styles from './vial.module.css'

/** A stoppered sample of one element's ion in water. Decoration: the words beside it say which. */
export function Vial({ ion }: { readonly ion: Ion }) {
  return (
    <svg
      className={`${styles.vial} ${styles[ion.colour]}`}
      viewBox="0 0 56 92"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.liquid} d={LIQUID} fillOpacity={ion.depth === 0 ? 0.07 : ion.depth} />
      <path className={styles.meniscus} d="M8 41c6 3.4 34 3.4 40 0" />
      <path className={styles.shine} d="M15 47v26" />
      <path className={styles.glass} d={GLASS} />
      <path className={styles.stopper} d="M19 4.5h18a2 2 0 0 1 2 2V13H17V6.5a2 2 0 0 1 2-2Z" />
    </svg>
  )
}

const GLASS = 'M17 13h22v6.5c0 2.5 9 4.5 9 12V79a9 9 0 0 1-9 9H17a9 9 0 0 1-9-9V31.5c0-7.5 9-9.5 9-12Z'
const LIQUID = 'M8 41c6 3.4 34 3.4 40 0v38a9 9 0 0 1-9 9H17a9 9 0 0 1-9-9Z'
