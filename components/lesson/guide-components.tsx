import type { ComponentType, ReactNode } from 'react'
import type { Guide } from '#domain/content/guide.ts'
import { found } from './found.ts'
import styles from './guide.module.css'

/** How a guide writes a link: into the site on a page, as plain words on paper. */
export type GuideLink = ComponentType<{ readonly href?: string; readonly children?: ReactNode }>

type Children = { readonly children?: ReactNode }

/** The parts an author may write in a guide for teachers, by name; the same on a page of the site and on paper. */
export function guideComponents(guide: Guide, Link: GuideLink) {
  return {
    a: Link,
    Fact: ({ id }: { readonly id: string }) => {
      const fact = found(guide.facts[id], 'Fact', id)
      return (
        <>
          {fact.text}
          <Marks of={fact.sources} />
        </>
      )
    },
    Cite: ({ source }: { readonly source: string }) => (
      <Marks of={guide.cites.filter(({ id }) => id === source)} />
    ),
    Term: ({ children }: Children) => <dfn>{children}</dfn>,
    Phase: ({ title, children }: Children & { readonly title: string }) => {
      const phase = guide.phases.find(each => each.title === title)
      return (
        <section className={styles.phase}>
          <p className={styles.clock}>
            {phase?.from}–{phase?.to} min
          </p>
          <div>
            <h3>{title}</h3>
            {children}
          </div>
        </section>
      )
    },
    Prompt: ({ ask, children }: Children & { readonly ask: string }) => (
      <section className={styles.prompt}>
        <h3>{ask}</h3>
        {children}
      </section>
    ),
  }
}

function Marks({ of }: { readonly of: readonly { readonly id: string; readonly n: number }[] }) {
  return <sup>{of.map(({ n }) => n).join(', ')}</sup>
}
