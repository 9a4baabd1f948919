import { IONS } from './elements.ts'
import styles from './emblem.module.css'

const CENTRE = 20
const RADIUS = 15.6

/** The mark of the site: a ring of seventeen beads in the colours of the ions. Decoration; says nothing to a screen reader. */
export function Emblem() {
  return (
    <svg className={styles.emblem} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      {IONS.map((ion, index) => {
        const angle = (index / IONS.length) * 2 * Math.PI - Math.PI / 2
        return (
          <circle
            key={ion.symbol}
            className={styles[ion.colour]}
            cx={(CENTRE + RADIUS * Math.cos(angle)).toFixed(2)}
            cy={(CENTRE + RADIUS * Math.sin(angle)).toFixed(2)}
            r="2.45"
          />
        )
      })}
    </svg>
  )
}
