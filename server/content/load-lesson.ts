import 'server-only'
import path from 'node:path'
import { getMDXComponent } from 'mdx-bundler/client/index.js'
import type { ComponentType } from 'react'
import type { Content, LessonContent, Placed } from '#domain/content/content.ts'
import { factText } from '#domain/content/fact-text.ts'
import type { Lesson, NumberedSource } from '#domain/content/lesson.ts'
import { citedSources } from '#domain/content/number-sources.ts'
import { compileLesson } from '#server/content/compile-lesson.ts'
import { contentRoot } from '#server/content/content-root.ts'
import { loadContent } from '#server/content/load-content.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadGlossary } from '#server/content/load-glossary.ts'
import { loadMisconceptions } from '#server/content/load-misconceptions.ts'
import { loadPublicQuestions } from '#server/content/load-public-questions.ts'

/** Renders the text; every part of it (`Fact`, `Question`, the diagrams, `h2` …) comes from `components`. */
export type LessonComponent = ComponentType<{ components?: Readonly<Record<string, unknown>> }>
export type LoadedLesson = Lesson & { readonly Component: LessonComponent }

/**
 * One lesson, ready for a page. Parts are not given props by the compiler: the page makes a map of components that look
 * up what they show in the returned lesson by the id they are placed with (see domain/content/lesson.ts).
 * Undefined if the course has no such lesson.
 */
export async function loadLesson(
  moduleId: string,
  lessonId: string,
  root = contentRoot(),
): Promise<LoadedLesson | undefined> {
  const content = loadContent(root)
  const id = `${moduleId}/${lessonId}`
  const found = content.lessons.find(lesson => lesson.id === id)
  if (!found) return undefined
  const course = await loadCourse(root)
  const module = course.modules.find(each => each.id === moduleId)
  const entry = module?.lessons.find(lesson => lesson.id === id)
  if (!module || !entry) return undefined
  const code = await compileLesson(found.mdx, path.join(root, 'modules', id))
  const { checkpoints, previous, next } = entry
  return {
    id,
    module: { id: module.id, title: module.title },
    frontMatter: found.frontMatter,
    headings: found.outline.headings,
    checkpoints,
    previous,
    next,
    ...(await partsOf(found, content, root)),
    Component: getMDXComponent(code) as LessonComponent,
  }
}

type Parts = Pick<Lesson, 'cites' | 'facts' | 'terms' | 'misconceptions' | 'questions' | 'articles'>

async function partsOf({ id, outline }: LessonContent, content: Content, root: string): Promise<Parts> {
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
