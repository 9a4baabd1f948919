import Link from 'next/link'
import { type ReactNode, useId } from 'react'
import type { Term as GlossaryTerm } from '#domain/content/term.ts'
import styles from './popover-card.module.css'

/** A term at its first use: the word opens its definition, pronunciation and Chinese original, without JavaScript too. */
export function Term({ entry, children }: { readonly entry: GlossaryTerm; readonly children?: ReactNode }) {
  const id = useId()
  return (
    <>
      <button type="button" className={styles.word} popoverTarget={id}>
        {children ?? entry.term}
      </button>
      <span id={id} popover="auto" className={styles.card}>
        <span>
          <span className={styles.head}>{entry.term}</span>
          {entry.say ? <span className={styles.said}> {entry.say}</span> : null}
        </span>
        <span>{entry.definition}</span>
        {entry.chinese ? (
          <span className={styles.chinese}>
            Chinese: <span lang="zh-Hans">{entry.chinese}</span>
            {entry.pinyin ? <i lang="zh-Latn"> {entry.pinyin}</i> : null}
          </span>
        ) : null}
        <span className={styles.said}>
          <Link href={`/glossary#${entry.id}`}>In the glossary</Link>
        </span>
      </span>
    </>
  )
}
