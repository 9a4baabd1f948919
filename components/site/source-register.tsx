import type { Source } from '#domain/content/source.ts'
import styles from './register.module.css'
import { lessonHref, type Place, UsedIn } from './used-in.tsx'

export type RegisteredSource = Source & {
  readonly citations: readonly {
    readonly lesson: string
    readonly title: string
    readonly anchor: string
    readonly heading: string
  }[]
  readonly dataSets: readonly { readonly id: string; readonly title: string }[]
}

const KINDS = [
  {
    kind: 'primary',
    title: 'Primary',
    about: 'Laws, announcements, statistics, measurements: by whoever issued or made them.',
  },
  { kind: 'secondary', title: 'Secondary', about: 'Studies and reports that work with the primary ones.' },
  { kind: 'press', title: 'Press', about: 'News reports; used for what nobody else has written down.' },
  {
    kind: 'none',
    title: 'Without a source',
    about: 'Textbook matter for which no document was looked up. It is marked, so that you can tell.',
  },
] as const

/** Every source of the course under its kind, each with the places that cite it and an anchor of its own (`#<id>`). */
export function SourceRegister({ sources }: { readonly sources: readonly RegisteredSource[] }) {
  return KINDS.map(({ kind, title, about }) => {
    const entries = sources.filter(source => source.kind === kind)
    if (entries.length === 0) return null
    return (
      <section key={kind} className={styles.group} aria-labelledby={`kind-${kind}`}>
        <div>
          <h2 id={`kind-${kind}`}>{title}</h2>
          <p className={styles.small}>{about}</p>
        </div>
        <ul className={styles.entries}>
          {entries.map(source => (
            <SourceEntry key={source.id} source={source} />
          ))}
        </ul>
      </section>
    )
  })
}

function SourceEntry({ source }: { readonly source: RegisteredSource }) {
  const by = [source.publisher, source.date].filter(Boolean).join(', ')
  const details = [source.id, by, source.accessed ? `read ${source.accessed}` : ''].filter(Boolean)
  return (
    <li id={source.id} className={styles.entry}>
      <p className={styles.source}>{source.url ? <a href={source.url}>{source.title}</a> : source.title}</p>
      <p className={styles.small}>{details.join(' · ')}</p>
      {source.note ? <p className={styles.small}>{source.note}</p> : null}
      <UsedIn label="Cited in" places={placesOf(source)} />
    </li>
  )
}

function placesOf({ citations, dataSets }: RegisteredSource): Place[] {
  return [
    ...citations.map(({ lesson, title, anchor, heading }) => ({
      href: lessonHref(lesson, anchor),
      title: heading ? `${title}: ${heading}` : title,
    })),
    ...dataSets.map(({ id, title }) => ({ href: `/data/${id}`, title: `data set “${title}”` })),
  ]
}
