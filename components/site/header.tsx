import Link from 'next/link'
import { Emblem } from './emblem.tsx'
import styles from './header.module.css'
import { NavLinks } from './nav-links.client.tsx'
import { SessionMenu } from './session-menu.client.tsx'

/** The head of every page: mark, places, and who is signed in. The menu on narrow screens opens without JavaScript. */
export function Header() {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link href="/" className={styles.mark}>
          <Emblem />
          Seventeen
        </Link>
        <nav className={styles.wide} aria-label="Main">
          <NavLinks />
        </nav>
        <div className={styles.session}>
          <SessionMenu />
        </div>
        <details name="header-menu" className={styles.narrow}>
          <summary>Menu</summary>
          <nav aria-label="Main">
            <NavLinks />
          </nav>
        </details>
      </div>
    </header>
  )
}
