import 'server-only'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { article } from '#domain/content/article.ts'
import type { Content, LessonContent } from '#domain/content/content.ts'
import type { ContentProblem } from '#domain/content/content-problem.ts'
import { fact } from '#domain/content/fact.ts'
import { idea } from '#domain/content/idea.ts'
import { misconception } from '#domain/content/misconception.ts'
import { source } from '#domain/content/source.ts'
import { term } from '#domain/content/term.ts'
import { readCourse } from '#server/content/read-course.ts'
import { readDataSets } from '#server/content/read-data-sets.ts'
import { readGuides } from '#server/content/read-guides.ts'
import { readLesson } from '#server/content/read-lesson.ts'
import { readQuestions } from '#server/content/read-questions.ts'
import { readRegister } from '#server/content/read-register.ts'

export type ReadContent = { readonly content: Content; readonly problems: readonly ContentProblem[] }

/**
 * Reads all that authors wrote under `root`. Entries that are not valid by themselves are left out and are among the
 * problems; how entries fit together is for the rules in domain/content/rules.
 */
export function readContent(root: string): ReadContent {
  const { problems: courseProblems, ...course } = readCourse(root)
  const facts = readRegister(root, 'facts', fact)
  const ideas = readRegister(root, 'ideas', idea)
  const misconceptions = readRegister(root, 'misconceptions', misconception)
  const terms = readRegister(root, 'glossary', term)
  const sources = readRegister(root, 'sources.yaml', source)
  const dataSets = readDataSets(root)
  const articles = readRegister(root, 'articles', article)
  const guides = readGuides(root)
  const registers = {
    facts: new Map(facts.entries.map(({ value }) => [value.id, value])),
    dataSets: new Map(dataSets.entries.map(({ value }) => [value.id, value])),
    articles: new Map(articles.entries.map(({ value }) => [value.id, value])),
    sources: new Map(sources.entries.map(({ value }) => [value.id, value])),
  }
  const ids = course.course.value.modules.flatMap(({ id, lessons }) => lessons.map(each => `${id}/${each}`))
  const read = ids.flatMap(id => readLessonFolder(root, id, registers))
  return {
    content: {
      ...course,
      lessons: read.flatMap(({ lesson }) => (lesson ? [lesson] : [])),
      guides: guides.guides,
      facts: facts.entries,
      ideas: ideas.entries,
      misconceptions: misconceptions.entries,
      terms: terms.entries,
      sources: sources.entries,
      dataSets: dataSets.entries,
      articles: articles.entries,
    },
    problems: [
      courseProblems,
      ...[facts, ideas, misconceptions, terms, sources, dataSets, articles, guides, ...read].map(
        each => each.problems,
      ),
    ].flat(),
  }
}

function readLessonFolder(
  root: string,
  id: string,
  registers: Omit<Parameters<typeof readQuestions>[1], 'lesson'>,
): { lesson: LessonContent | undefined; problems: ContentProblem[] }[] {
  const folder = path.join(root, 'modules', id)
  const file = path.join(folder, 'lesson.mdx')
  if (!existsSync(file)) return []
  const { lesson, problems } = readLesson(file, id)
  const asked = readQuestions(path.join(folder, 'questions.yaml'), { lesson: id, ...registers })
  return [
    {
      lesson: lesson && { ...lesson, questions: asked.questions },
      problems: [...problems, ...asked.problems],
    },
  ]
}
