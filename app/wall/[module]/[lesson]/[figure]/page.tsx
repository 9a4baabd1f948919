import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Diagram } from '#components/lesson/diagram-parts.tsx'
import { DiagramWall } from '#components/lesson/diagram-wall.client.tsx'
import { canonicalState } from '#domain/diagrams/canonical-state.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { loadLesson } from '#server/content/load-lesson.ts'
import { loadPlacedDiagrams } from '#server/content/load-placed-diagrams.ts'
import { loadSources } from '#server/content/load-sources.ts'

type Props = PageProps<'/wall/[module]/[lesson]/[figure]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lesson, title } = await diagramAt(params)
  return { title: `${title}: ${lesson.title}`, robots: { index: false } }
}

/** One diagram of a lesson for the projector, in the state of the address; nothing of whoever shows it. */
export default async function DiagramWallPage({ params, searchParams }: Props) {
  const placed = await diagramAt(params)
  const [module = '', name = ''] = placed.lesson.id.split('/')
  const [lesson, dataSets, sources] = await Promise.all([
    loadLesson(module, name),
    loadDataSets(),
    loadSources(),
  ])
  if (!lesson) notFound()
  const asked = asAddress(await searchParams)
  const state = canonicalState(placed.diagram, asked === '' ? placed.initial : asked) ?? ''
  return (
    <DiagramWall
      lesson={placed.lesson}
      title={placed.title}
      back={`/learn/${placed.lesson.id}#${placed.figure}?${state}`}
    >
      <Diagram
        name={placed.diagram}
        id={placed.figure}
        article={placed.article}
        initial={state}
        lesson={lesson.id}
        supplied={{
          lesson,
          dataSets: new Map(dataSets.map(set => [set.id, set])),
          titles: Object.fromEntries(sources.map(source => [source.id, source.title])),
          introduced: new Set(),
        }}
      />
    </DiagramWall>
  )
}

async function diagramAt(params: Props['params']) {
  const { module, lesson, figure } = await params
  const found = loadPlacedDiagrams().find(
    each => each.lesson.id === `${module}/${lesson}` && each.figure === figure,
  )
  if (!found) notFound()
  return found
}

function asAddress(query: Awaited<Props['searchParams']>): string {
  const pairs = Object.entries(query).map(([key, value]) => [key, [value].flat().at(-1) ?? ''])
  return new URLSearchParams(pairs).toString()
}
