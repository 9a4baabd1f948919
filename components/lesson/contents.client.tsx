'use client'

import { useEffect, useState } from 'react'
import styles from './contents.module.css'

export type ContentsEntry = { readonly anchor: string; readonly text: string }

type ContentsProps = { readonly entries: readonly ContentsEntry[]; readonly folded?: boolean }

/**
 * The lesson's sections as links; the one being read is marked. A lesson writes it twice, beside its text for wide
 * screens and `folded` above it for narrow ones; only one of them is shown.
 */
export function Contents({ entries, folded = false }: ContentsProps) {
  const current = useCurrentSection(entries)
  const list = (
    <ol className={styles.list}>
      {entries.map(entry => (
        <li key={entry.anchor}>
          <a href={`#${entry.anchor}`} aria-current={entry.anchor === current ? 'location' : undefined}>
            {entry.text}
          </a>
        </li>
      ))}
    </ol>
  )
  if (folded) {
    return (
      <details className={styles.fold}>
        <summary>In this lesson</summary>
        <nav aria-label="In this lesson">{list}</nav>
      </details>
    )
  }
  return (
    <nav className={styles.side} aria-label="In this lesson">
      <p className={styles.title}>In this lesson</p>
      {list}
    </nav>
  )
}

/** The anchor of the last heading above the upper third of the window. */
function useCurrentSection(entries: readonly ContentsEntry[]): string | undefined {
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    const headings = entries.map(entry => document.getElementById(entry.anchor)).filter(isElement)
    function look() {
      const passed = headings.filter(heading => heading.getBoundingClientRect().top < window.innerHeight / 3)
      setCurrent(passed.at(-1)?.id)
    }
    // The band reaches up without end, so that a heading jumped over counts as passed.
    const observer = new IntersectionObserver(look, { rootMargin: '1000000px 0px -66% 0px' })
    for (const heading of headings) observer.observe(heading)
    return () => observer.disconnect()
  }, [entries])
  return current
}

function isElement(element: HTMLElement | null): element is HTMLElement {
  return element !== null
}
