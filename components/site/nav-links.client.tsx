'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { MouseEvent } from 'react'
import styles from './header.module.css'
import { PLACES } from './places.ts'

/** The links of the main navigation; the place one is in is marked. */
export function NavLinks() {
  const here = usePathname()
  return (
    <ul className={styles.links}>
      {PLACES.map(place => (
        <li key={place.href}>
          <Link
            href={place.href}
            aria-current={isHere(here, place.href) ? 'page' : undefined}
            onClick={closeMenu}
          >
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

/** The header outlives the page, so the folded menu has to be closed by whoever goes on from it. */
function closeMenu(event: MouseEvent): void {
  event.currentTarget.closest('details')?.removeAttribute('open')
}
