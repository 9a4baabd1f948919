import 'server-only'
import type { Content, LessonContent, Placed } from '#domain/content/content.ts'
import { factText } from '#domain/content/fact-text.ts'
import type { Lesson, NumberedSource } from '#domain/content/lesson.ts'
import { citedSources } from '#domain/content/number-sources.ts'
import { loadGlossary } from '#server/content/load-glossary.ts'
import { loadMisconceptions } from '#server/content/load-misconceptions.ts'
import { loadPublicQuestions } from '#server/content/load-public-questions.ts'

export type LessonParts = Pick<
  Lesson,
  'cites' | 'facts' | 'terms' | 'misconceptions' | 'questions' | 'articles'
>

/**
 * What the parts placed in a text show: facts, terms, false ideas and questions by id, and the sources it cites, numbered
 * as it first calls them. `id` is the text's own, in which its questions stand.
 */
export async function partsOf(
  { id, outline }: Pick<LessonContent, 'id' | 'outline'>,
  content: Content,
  root: string,
): Promise<LessonParts> {
  const placed = (name: string) =>
    new Set(outline.parts.flatMap(part => (part.name === name && part.id ? [part.id] : [])))
  const misconceptions = await loadMisconceptions(root)
  const cites = numbered(citedSources(outline, { facts: byId(content.facts), misconceptions }), content)
  const notes = (sources: readonly string[]) =>
    cites.filter(each => sources.includes(each.id)).map(each => ({ id: each.id, n: each.n }))
  const facts = content.facts
    .filter(({ value }) => placed('Fact').has(value.id))
    .map(({ value: { id: factId, value, unit, label, asOf, range, note, sources, text } }) => ({
      id: factId,
      text: factText({ value, unit, text }),
      value,
      unit,
      label,
      asOf,
      range,
      note,
      sources: notes(sources),
    }))
  const asked = [...placed('Question')].map(question => `${id}/${question}`)
  const questions = [...(await loadPublicQuestions(asked, { root })).values()]
  return {
    cites,
    facts: record(facts),
    terms: record((await loadGlossary(root)).filter(each => placed('Term').has(each.id))),
    misconceptions: record(
      [...misconceptions.values()]
        .filter(each => placed('Misconception').has(each.id))
        .map(({ id: key, belief, refutation, lookAt, sources }) => ({
          id: key,
          belief,
          refutation,
          lookAt,
          sources: notes(sources),
        })),
    ),
    articles: record(
      content.articles.map(({ value }) => value).filter(each => placed('ClaimCheck').has(each.id)),
    ),
    questions: Object.fromEntries(questions.map(each => [each.id.slice(id.length + 1), each])),
  }
}

function numbered(ids: readonly string[], { sources }: Content): NumberedSource[] {
  const known = byId(sources)
  return ids.flatMap((id, at) => {
    const found = known.get(id)
    return found ? [{ ...found, n: at + 1 }] : []
  })
}

function byId<Value extends { id: string }>(entries: readonly Placed<Value>[]): Map<string, Value> {
  return new Map(entries.map(({ value }) => [value.id, value]))
}

function record<Value extends { id: string }>(values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(values.map(value => [value.id, value]))
}
