'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import styles from './class-nav.module.css'

const PLACES = [
  { path: '', label: 'Class' },
  { path: '/learners', label: 'Learners' },
  { path: '/gradebook', label: 'Gradebook' },
  { path: '/questions', label: 'Questions' },
  { path: '/grading', label: 'Grading' },
  { path: '/settings', label: 'Settings' },
] as const

/** The rooms of one class; the one one is in is marked. */
export function ClassNav({ classId }: { readonly classId: string }) {
  const here = usePathname()
  const base = `/teach/${classId}`
  return (
    <nav aria-label="This class" className={styles.nav}>
      <ul className={styles.links}>
        {PLACES.map(({ path, label }) => {
          const href = `${base}${path}`
          const isHere = here === href || (path !== '' && here.startsWith(`${href}/`))
          return (
            <li key={path}>
              <Link href={href} aria-current={isHere ? 'page' : undefined} className={styles.link}>
                {label}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
