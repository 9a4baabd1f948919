import type { ComponentProps, ComponentType, ReactNode } from 'react'
import { Sets } from '#components/diagrams/frame/sets.client.tsx'
import type { DataSet } from '#domain/content/data-set.ts'
import type { Lesson } from '#domain/content/lesson.ts'
import { Aside, Misconception, Pull } from './asides.tsx'
import { diagramComponents } from './diagram-components.tsx'
import { FactNote } from './fact-note.tsx'
import { found } from './found.ts'
import { Heading, TextLink, TextTable } from './plain-parts.tsx'
import { SourceLine } from './source-line.tsx'
import { type SourceCalls, SourceMarks } from './source-marks.tsx'
import { Term } from './term.tsx'

type ById = { readonly id: string }

export type LessonSupplies = {
  readonly lesson: Lesson
  /** What diagrams draw; all data sets of the course by id. */
  readonly dataSets: ReadonlyMap<string, DataSet>
  /** Titles of all sources by id. */
  readonly titles: Readonly<Record<string, string>>
}

/**
 * The parts an author may write in a lesson, each looking up what it shows in this lesson. Make a new map for each
 * rendering: it remembers which sources the text has called.
 */
export function lessonComponents(supplies: LessonSupplies): Record<string, ComponentType<never>> {
  const { lesson } = supplies
  const calls: SourceCalls = { cites: lesson.cites, introduced: new Set() }

  return {
    ...diagramComponents(supplies),
    h2: (props: ComponentProps<'h2'>) => <Heading level="h2" {...props} />,
    h3: (props: ComponentProps<'h3'>) => <Heading level="h3" {...props} />,
    a: TextLink,
    table: TextTable,
    Aside,
    Pull,
    Sets,
    Fact: ({ id }: ById) => {
      const fact = found(lesson.facts[id], 'Fact', id)
      return (
        <>
          {fact.text}
          <SourceMarks calls={calls} of={fact.sources} about={fact.label}>
            {sources => <FactNote fact={fact} sources={sources} />}
          </SourceMarks>
        </>
      )
    },
    Cite: ({ source, at }: { readonly source: string; readonly at?: string }) => (
      <SourceMarks calls={calls} of={lesson.cites.filter(({ id }) => id === source)} about="this statement">
        {sources => sources.map(each => <SourceLine key={each.id} source={each} at={at} />)}
      </SourceMarks>
    ),
    Term: ({ id, children }: ById & { readonly children?: ReactNode }) => (
      <Term entry={found(lesson.terms[id], 'Term', id)}>{children}</Term>
    ),
    Misconception: ({ id }: ById) => {
      const { sources, ...said } = found(lesson.misconceptions[id], 'Misconception', id)
      return (
        <Misconception {...said}>
          <SourceMarks calls={calls} of={sources} about="this statement">
            {cited => cited.map(each => <SourceLine key={each.id} source={each} />)}
          </SourceMarks>
        </Misconception>
      )
    },
  }
}
