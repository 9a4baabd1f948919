import Link from 'next/link'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { type FoundGroup, type FoundLine, groupHits } from '#domain/content/search/group-hits.ts'
import { excerpt, markWords } from '#domain/content/search/mark-words.ts'
import type { SearchKind } from '#domain/content/search/search-entry.ts'
import type { SearchAnswer, SearchHit } from '#domain/content/search/search-index.ts'
import { Marked } from './marked.tsx'
import styles from './search.module.css'

const TITLES: Readonly<Record<SearchKind, string>> = {
  lesson: 'Lessons',
  term: 'Terms',
  idea: 'Ideas that questions ask about',
  'data-set': 'Data sets',
  source: 'Sources',
}
const SHOWN = { lines: 5, folded: 25, sections: 3 }

/** What was found, by kind. Of each kind the best five stand open and as many as 25 are folded away. */
export function SearchResults({ query, answer }: { readonly query: string; readonly answer: SearchAnswer }) {
  const groups = groupHits(answer.hits)
  if (groups.length === 0) return <NothingFound query={query} />
  return (
    <div>
      {answer.partial ? (
        <p className={styles.note}>Nothing has all these words. These have some of them.</p>
      ) : null}
      {groups.length > 1 ? (
        <nav aria-label="Kinds" className={styles.kinds}>
          {groups.map(({ kind, lines }) => (
            <a key={kind} href={`#found-${kind}`}>
              {TITLES[kind]} <span>{lines.length}</span>
            </a>
          ))}
        </nav>
      ) : null}
      {groups.map(group => (
        <Group key={group.kind} group={group} />
      ))}
    </div>
  )
}

function Group({ group: { kind, lines } }: { readonly group: FoundGroup }) {
  const rest = lines.slice(SHOWN.lines, SHOWN.lines + SHOWN.folded)
  const left = lines.length - SHOWN.lines - rest.length
  return (
    <section className={styles.group} aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`} className={styles.heading}>
        {TITLES[kind]} <span>{lines.length}</span>
      </h2>
      <div>
        <Lines kind={kind} lines={lines.slice(0, SHOWN.lines)} />
        {rest.length > 0 ? (
          <details className={styles.rest}>
            <summary>{rest.length} more</summary>
            <Lines kind={kind} lines={rest} />
            {left > 0 ? (
              <p className={styles.names}>{left} others fit less well. One more word tells them apart.</p>
            ) : null}
          </details>
        ) : null}
      </div>
    </section>
  )
}

function Lines({ kind, lines }: { readonly kind: SearchKind; readonly lines: readonly FoundLine[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map(line => (
        <li key={`${line.href} ${line.title}`}>
          <Link href={line.href} prefetch={false} className={styles.title} data-found>
            <Marked pieces={markWords(line.title, line.hit?.words ?? [])} />
          </Link>
          {line.hit ? <About kind={kind} hit={line.hit} /> : null}
          <Sections sections={line.sections} />
        </li>
      ))}
    </ul>
  )
}

function About({ kind, hit: { entry, words } }: { readonly kind: SearchKind; readonly hit: SearchHit }) {
  return (
    <>
      {entry.names ? (
        <p className={styles.names}>
          <Marked pieces={markWords(entry.names, words)} />
        </p>
      ) : null}
      {kind === 'idea' && entry.under ? <p className={styles.names}>Lesson “{entry.under.title}”</p> : null}
      {entry.text ? (
        <p className={styles.text}>
          <Marked pieces={excerpt(entry.text, words)} />
        </p>
      ) : null}
    </>
  )
}

function Sections({ sections }: { readonly sections: readonly SearchHit[] }) {
  if (sections.length === 0) return null
  return (
    <ul className={styles.sections}>
      {sections.slice(0, SHOWN.sections).map(({ entry, words }) => (
        <li key={entry.href}>
          <Link href={entry.href} prefetch={false} data-found>
            <Marked pieces={markWords(entry.title, words)} />
          </Link>
          <p className={styles.text}>
            <Marked pieces={excerpt(entry.text, words, 150)} />
          </p>
        </li>
      ))}
    </ul>
  )
}

function NothingFound({ query }: { readonly query: string }) {
  return (
    <EmptyState title={<>Nothing here speaks of “{query}”.</>}>
      <p>
        Try one word, or its beginning, or the Chinese original. You can also look through the{' '}
        <Link href="/glossary">glossary</Link>, the <Link href="/sources">sources</Link>, the{' '}
        <Link href="/data">data sets</Link>, or <Link href="/">the course</Link> from its first lesson on.
      </p>
    </EmptyState>
  )
}
