import Link from 'next/link'
import styles from './register.module.css'

export type Place = { readonly href: string; readonly title: string }

/** Where in the course an entry is used. */
export function UsedIn({ label, places }: { readonly label: string; readonly places: readonly Place[] }) {
  if (places.length === 0) return null
  return (
    <p className={styles.used}>
      {label}{' '}
      {places.map((place, index) => (
        <span key={place.href}>
          {index > 0 ? ' · ' : ''}
          <Link href={place.href}>{place.title}</Link>
        </span>
      ))}
    </p>
  )
}

/** The address of a place in a lesson (`module/lesson`); the lesson itself where `anchor` is empty. */
export function lessonHref(lesson: string, anchor: string): string {
  return anchor ? `/learn/${lesson}#${anchor}` : `/learn/${lesson}`
}
