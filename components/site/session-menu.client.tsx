'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import styles from './session-menu.module.css'
import { useLearnerState } from './use-learner-state.client.tsx'

const LEARNER_PLACES = [
  { href: '/progress', label: 'Progress' },
  { href: '/review', label: 'Review' },
  { href: '/assigned', label: 'Assigned' },
]

/** Sign in, or the places of whoever is signed in. Every page is the same file for everyone; this part fills in later. */
export function SessionMenu() {
  const state = useLearnerState()
  const here = usePathname()
  if (state.status !== 'signed-in') {
    return (
      <Link
        href="/sign-in"
        className={`${styles.signIn} ${state.status === 'loading' ? styles.unknown : ''}`}
      >
        Sign in
      </Link>
    )
  }
  return (
    <details key={here} name="header-menu" className={styles.menu}>
      <summary>
        <span className={styles.name}>{state.name}</span>
      </summary>
      <ul className={styles.places}>
        {placesOf(state.role).map(place => (
          <li key={place.href}>
            <Link href={place.href} aria-current={here === place.href ? 'page' : undefined}>
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

function placesOf(role: string | undefined): { href: string; label: string }[] {
  const teaches = role === 'teacher' || role === 'administrator'
  return [
    ...LEARNER_PLACES,
    ...(teaches ? [{ href: '/teach', label: 'Teach' }] : []),
    ...(role === 'administrator' ? [{ href: '/admin', label: 'Administration' }] : []),
    { href: '/account', label: 'Account' },
  ]
}
