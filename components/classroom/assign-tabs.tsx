import Link from 'next/link'
import styles from './assign-tabs.module.css'

const KINDS = [
  { what: 'lessons', label: 'Modules and lessons' },
  { what: 'quiz', label: 'A quiz' },
  { what: 'diagram', label: 'A diagram, set up' },
] as const

type AssignTabsProps = { readonly classId: string; readonly current: (typeof KINDS)[number]['what'] }

/** The kinds of work that can be assigned, each with a form and an address of its own. */
export function AssignTabs({ classId, current }: AssignTabsProps) {
  return (
    <nav aria-label="What to assign">
      <ul className={styles.tabs}>
        {KINDS.map(({ what, label }) => (
          <li key={what}>
            <Link
              href={`/teach/${classId}/assign?what=${what}`}
              aria-current={what === current ? 'page' : undefined}
              className={styles.tab}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
