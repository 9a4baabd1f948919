import type { ComponentProps, ComponentType, ReactNode } from 'react'
import { ElementTablePicture } from '#components/diagrams/element-table/picture.tsx'
import { ElementTableTable } from '#components/diagrams/element-table/table.tsx'
import { SeparationCascadePicture } from '#components/diagrams/separation-cascade/picture.tsx'
import { SeparationCascadeTable } from '#components/diagrams/separation-cascade/table.tsx'
import { parseElementTableData } from '#domain/diagrams/element-table/data.ts'
import { describeElementTable } from '#domain/diagrams/element-table/describe.ts'
import { readElementTableState } from '#domain/diagrams/element-table/model.ts'
import { elementTableScene } from '#domain/diagrams/element-table/scene.ts'
import { describeSeparationCascade } from '#domain/diagrams/separation-cascade/describe.ts'
import { separationCascadeScene } from '#domain/diagrams/separation-cascade/scene.ts'
import { readSeparationCascadeState } from '#domain/diagrams/separation-cascade/state.ts'
import { found } from './found.ts'
import { HandoutQuestion } from './handout-question.tsx'
import type { LessonSupplies } from './supplies.ts'

type Children = { readonly children?: ReactNode }
type Placed = { readonly id: string }
type DiagramPlaced = { readonly initial?: string }

/** What the parts of a lesson become on paper. Each writes its source numbers in brackets. */
export function handoutComponents({ lesson, dataSets }: LessonSupplies) {
  const number = (source: string) => lesson.cites.find(({ id }) => id === source)?.n
  const rows = (set: string) => dataSets.get(set)?.rows ?? []

  function Fact({ id }: Placed) {
    const fact = found(lesson.facts[id], 'Fact', id)
    return (
      <>
        {fact.text}
        <sup>{fact.sources.map(({ n }) => n).join(', ')}</sup>
      </>
    )
  }

  function Misconception({ id }: Placed) {
    const said = found(lesson.misconceptions[id], 'Misconception', id)
    return (
      <aside>
        <p className="over">Often believed, and wrong</p>
        <p>
          <strong>{said.belief}</strong>
        </p>
        <p>{said.refutation}</p>
      </aside>
    )
  }

  function Question({ id }: Placed) {
    return <HandoutQuestion question={found(lesson.questions[id], 'Question', id)} />
  }

  function ElementTable({ initial = '' }: DiagramPlaced) {
    const data = parseElementTableData({
      elements: rows('elements'),
      names: rows('element-names'),
      metals: rows('crust-metals'),
    })
    const state = readElementTableState(initial)
    const { title } = describeElementTable(state, data)
    return (
      <Figure title={title} table={<ElementTableTable state={state} data={data} />}>
        <ElementTablePicture scene={elementTableScene(state, data, 'wide')} title={title} />
      </Figure>
    )
  }

  function SeparationCascade({ initial = '' }: DiagramPlaced) {
    const state = readSeparationCascadeState(initial)
    const { title } = describeSeparationCascade(state)
    return (
      <Figure title={title} table={<SeparationCascadeTable state={state} />}>
        <SeparationCascadePicture scene={separationCascadeScene(state, 'wide')} label={title} />
      </Figure>
    )
  }

  return {
    Fact,
    Misconception,
    Question,
    ElementTable,
    SeparationCascade,
    Cite: ({ source }: { readonly source: string }) => <sup>{number(source)}</sup>,
    Term: ({ children }: Children) => <dfn>{children}</dfn>,
    Aside: ({ children }: Children) => <aside>{children}</aside>,
    Pull: ({ children }: Children) => <p className="pull">{children}</p>,
    Sets: ({ children }: Children) => children,
    a: ({ children }: ComponentProps<'a'>) => children,
  } satisfies Record<string, ComponentType<never>>
}

type FigureProps = Children & { readonly title: string; readonly table: ReactNode }

function Figure({ title, table, children }: FigureProps) {
  return (
    <figure className="drawing">
      {children}
      <figcaption>{title}</figcaption>
      {table}
    </figure>
  )
}
