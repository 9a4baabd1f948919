'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import styles from './header.module.css'
import { PLACES } from './places.ts'

/** The links of the main navigation; the place one is in is marked. */
export function NavLinks() {
  const here = usePathname()
  return (
    <ul className={styles.links}>
      {PLACES.map(place => (
        <li key={place.href}>
          <Link href={place.href} aria-current={isHere(here, place.href) ? 'page' : undefined}>
            {place.label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function isHere(here: string, href: string): boolean {
  if (href === '/') return here === '/' || here.startsWith('/learn/')
  return here === href || here.startsWith(`${href}/`)
}
