import type { ReactNode } from 'react'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { IONS, type Ion } from './elements.ts'
import styles from './hero.module.css'
import { Vial } from './vial.tsx'

type HeroProps = { readonly title: ReactNode; readonly lead: ReactNode; readonly children: ReactNode }

/**
 * The opening of the home page: the seventeen as vials in their places of the periodic table, scandium over yttrium and
 * the fifteen lanthanides in a row; the heading stands in the corner between. `children` are the ways in.
 */
export function Hero({ title, lead, children }: HeroProps) {
  return (
    <section className={styles.hero}>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        <div className={styles.ways}>{children}</div>
      </div>
      <ul className={styles.rack} aria-label="The seventeen rare earths">
        {IONS.map(ion => (
          <Sample key={ion.symbol} ion={ion} />
        ))}
      </ul>
      <p className={styles.caption}>Drawn: the seventeen as ions in water.</p>
    </section>
  )
}

function Sample({ ion }: { readonly ion: Ion }) {
  return (
    <li
      className={`${styles.sample} ${ion.symbol === 'Sc' ? styles.scandium : ''} ${ion.symbol === 'Y' ? styles.yttrium : ''}`}
    >
      <Vial ion={ion} />
      <span className={styles.number}>{ion.number}</span>
      <span className={styles.symbol}>{ion.symbol}</span>
      <VisuallyHidden> {ion.name}</VisuallyHidden>
    </li>
  )
}
