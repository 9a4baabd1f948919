import 'server-only'
import type { Content, LessonContent } from '#domain/content/content.ts'
import { factText } from '#domain/content/fact-text.ts'
import { fillFacts } from '#domain/content/fill-facts.ts'
import type { SearchEntry } from '#domain/content/search/search-entry.ts'
import { lessonOf } from '#domain/ids.ts'
import { loadContent } from '#server/content/load-content.ts'
import { loadFacts } from '#server/content/load-facts.ts'
import { sectionTexts } from '#server/content/mdx/section-texts.ts'

type Facts = Awaited<ReturnType<typeof loadFacts>>

/**
 * All that a visitor may find: lessons and their sections, terms, ideas, data sets, sources. Of questions only the ideas
 * that they ask about; never a prompt, key, reason, hint or explanation.
 */
export async function listSearchEntries(root?: string): Promise<readonly SearchEntry[]> {
  const content = loadContent(root)
  const facts = await loadFacts(root)
  return [
    ...content.lessons.flatMap(lesson => lessonEntries(lesson, content, facts)),
    ...termEntries(content, facts),
    ...ideaEntries(content, facts),
    ...dataSetEntries(content),
    ...sourceEntries(content),
  ]
}

function lessonEntries(lesson: LessonContent, { misconceptions }: Content, facts: Facts): SearchEntry[] {
  const { title, summary, objectives } = lesson.frontMatter
  const under = { href: `/learn/${lesson.id}`, title }
  const texts = sectionTexts(lesson.mdx, (name, id) => {
    const fact = name === 'Fact' && id ? facts.get(id) : undefined
    const named = name === 'Misconception' && misconceptions.find(({ value }) => value.id === id)?.value
    return fact ? factText(fact) : named ? fillFacts(`${named.belief} ${named.refutation}`, facts) : ''
  })
  const opening = texts.get('') ?? ''
  const own = [summary, ...objectives.map(({ text }) => text), opening].filter(Boolean).join(' ')
  return [
    { kind: 'lesson', ...under, names: '', text: own },
    ...lesson.outline.headings.map(
      ({ anchor, text }): SearchEntry => ({
        kind: 'lesson',
        href: `${under.href}#${anchor}`,
        title: text,
        under,
        names: '',
        text: texts.get(anchor) ?? '',
      }),
    ),
  ]
}

function termEntries({ terms }: Content, facts: Facts): SearchEntry[] {
  return terms.map(({ value: { id, term, also, chinese, pinyin, definition } }) => ({
    kind: 'term',
    href: `/glossary#${id}`,
    title: term,
    names: [...also, chinese, pinyin].filter(Boolean).join(' · '),
    text: fillFacts(definition, facts),
  }))
}

function ideaEntries({ ideas, lessons }: Content, facts: Facts): SearchEntry[] {
  return ideas.flatMap(({ value: { title, objective } }): SearchEntry[] => {
    const lesson = lessons.find(({ id }) => id === lessonOf(objective))
    if (!lesson) return []
    const under = { href: `/learn/${lesson.id}`, title: lesson.frontMatter.title }
    return [{ kind: 'idea', href: under.href, title: fillFacts(title, facts), under, names: '', text: '' }]
  })
}

function dataSetEntries({ dataSets }: Content): SearchEntry[] {
  return dataSets.map(({ value: { id, title, description, columns } }) => ({
    kind: 'data-set',
    href: `/data/${id}`,
    title,
    names: '',
    text: [description, ...columns.map(({ meaning }) => meaning)].join(' · '),
  }))
}

function sourceEntries({ sources }: Content): SearchEntry[] {
  return sources.map(({ value: { id, title, publisher, date, note } }) => ({
    kind: 'source',
    href: `/sources#${id}`,
    title,
    names: [id, publisher, date].filter(Boolean).join(' · '),
    text: note ?? '',
  }))
}
