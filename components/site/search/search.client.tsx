'use client'

import { useSearchParams } from 'next/navigation'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { loadSearchIndex } from '#client/load-search-index.ts'
import { Button } from '#components/ui/button.tsx'
import { type SearchAnswer, type SearchIndex, search } from '#domain/content/search/search-index.ts'
import styles from './search.module.css'
import { SearchResults } from './search-results.tsx'
import { SearchStart } from './search-start.tsx'

type Served = { readonly query: string; readonly answer: SearchAnswer | undefined }

/**
 * The search field and what was found. Each letter is looked up in the browser once the index is there; until then, and
 * where it does not come, the form asks the site. The address always holds what was asked.
 */
export function Search({ served }: { readonly served: Served }) {
  const [query, setQuery] = useQuery()
  const index = useIndex()
  const place = useRef<HTMLDivElement>(null)
  const asked = query.trim()
  const answer = asked === served.query ? served.answer : index ? search(index, asked) : undefined

  const submit = (event: FormEvent) => {
    if (!answer) return
    event.preventDefault()
    links(place.current)[0]?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go through the links, which are reached by Tab too
    <div ref={place} className={styles.search} onKeyDown={moveByArrows}>
      <search>
        <form action="/search" className={styles.form} onSubmit={submit}>
          <label htmlFor="q">What are you looking for?</label>
          <input
            id="q"
            name="q"
            type="search"
            value={query}
            maxLength={100}
            autoComplete="off"
            enterKeyHint="search"
            onChange={event => setQuery(event.target.value)}
          />
          <Button type="submit" kind="primary">
            Search
          </Button>
        </form>
      </search>
      <p role="status" className={styles.status}>
        {asked === '' ? '' : answer ? countOf(answer) : 'Looking…'}
      </p>
      {asked === '' ? <SearchStart /> : answer ? <SearchResults query={asked} answer={answer} /> : null}
    </div>
  )
}

function countOf({ hits }: SearchAnswer): string {
  return hits.length === 0
    ? 'Nothing found'
    : hits.length === 1
      ? '1 place found'
      : `${hits.length} places found`
}

/** What is asked for, kept in the page's address: a step back from a result finds it again. */
function useQuery(): [string, (query: string) => void] {
  const inAddress = useSearchParams().get('q') ?? ''
  const [query, setQuery] = useState(inAddress)
  const written = useRef(inAddress)
  useEffect(() => {
    if (inAddress === written.current) return
    written.current = inAddress
    setQuery(inAddress)
  }, [inAddress])
  useEffect(() => {
    if (query === written.current) return
    const timer = setTimeout(() => {
      written.current = query
      const address = query.trim() === '' ? '/search' : `/search?q=${encodeURIComponent(query.trim())}`
      window.history.replaceState(null, '', address)
    }, 250)
    return () => clearTimeout(timer)
  }, [query])
  return [query, setQuery]
}

function useIndex(): SearchIndex | undefined {
  const [index, setIndex] = useState<SearchIndex>()
  useEffect(() => {
    // Without the index the form asks the site instead.
    loadSearchIndex().then(setIndex, () => undefined)
  }, [])
  return index
}

function links(place: HTMLElement | null): HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>('[data-found]') ?? [])].filter(link =>
    link.checkVisibility(),
  )
}

/** Arrow down and up go from the field through the results and back. */
function moveByArrows(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const field = event.currentTarget.querySelector<HTMLElement>('input')
  const stops = [...(field ? [field] : []), ...links(event.currentTarget)]
  const current = document.activeElement
  const at = current instanceof HTMLElement ? stops.indexOf(current) : -1
  const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
