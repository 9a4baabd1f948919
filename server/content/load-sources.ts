import 'server-only'
import type { Content, LessonContent } from '#domain/content/content.ts'
import { sourcesOf } from '#domain/content/number-sources.ts'
import type { Source } from '#domain/content/source.ts'
import { loadContent } from '#server/content/load-content.ts'

export type Citation = {
  /** `module/lesson`. */
  readonly lesson: string
  readonly title: string
  /** Anchor and text of the heading it stands under; both empty before the first. */
  readonly anchor: string
  readonly heading: string
}
export type CitedSource = Source & {
  readonly citations: readonly Citation[]
  readonly dataSets: readonly { readonly id: string; readonly title: string }[]
}

/** Every source, in the order of the register, with where it is cited: once a heading, and the data sets that name it. */
export async function loadSources(root?: string): Promise<readonly CitedSource[]> {
  const content = loadContent(root)
  const citations = citationsIn(content)
  const inData = dataSetsOf(content)
  return content.sources.map(({ value }) => ({
    ...value,
    citations: citations.filter(each => each.source === value.id).map(({ citation }) => citation),
    dataSets: inData.filter(each => each.source === value.id).map(({ id, title }) => ({ id, title })),
  }))
}

function citationsIn(content: Content): { source: string; citation: Citation }[] {
  const registers = {
    facts: new Map(content.facts.map(({ value }) => [value.id, value])),
    misconceptions: new Map(content.misconceptions.map(({ value }) => [value.id, value])),
  }
  return content.lessons.flatMap(lesson => {
    const pairs = lesson.outline.parts.flatMap(part =>
      sourcesOf(part, registers).map(source => `${source} ${part.anchor}`),
    )
    return [...new Set(pairs)].map(pair => {
      const [source = '', anchor = ''] = pair.split(' ')
      return { source, citation: citationAt(lesson, anchor) }
    })
  })
}

function citationAt({ id, frontMatter, outline }: LessonContent, anchor: string): Citation {
  const heading = outline.headings.find(each => each.anchor === anchor)?.text ?? ''
  return { lesson: id, title: frontMatter.title, anchor, heading }
}

function dataSetsOf({ dataSets }: Content): { source: string; id: string; title: string }[] {
  return dataSets.flatMap(({ value: { id, title, sources, columns, rows } }) => {
    const listed = columns.filter(column => column.type === 'sources').map(column => column.name)
    const inRows = rows.flatMap(row => listed.flatMap(name => String(row[name] ?? '').split(';')))
    const all = new Set([...sources, ...inRows.map(each => each.trim()).filter(Boolean)])
    return [...all].map(source => ({ source, id, title }))
  })
}
