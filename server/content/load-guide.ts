import 'server-only'
import path from 'node:path'
import { getMDXComponent } from 'mdx-bundler/client/index.js'
import type { ComponentType } from 'react'
import type { GuideContent, LessonContent } from '#domain/content/content.ts'
import { type Guide, type GuideLesson, phasesOf } from '#domain/content/guide.ts'
import type { Misconception } from '#domain/content/misconception.ts'
import { keyInWords } from '#domain/progress/key-in-words.ts'
import { compileLesson } from '#server/content/compile-lesson.ts'
import { contentRoot } from '#server/content/content-root.ts'
import { loadContent } from '#server/content/load-content.ts'
import { loadCourse } from '#server/content/load-course.ts'
import type { LessonComponent } from '#server/content/load-lesson.ts'
import { loadMisconceptions } from '#server/content/load-misconceptions.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { partsOf } from '#server/content/parts-of.ts'

export type LoadedGuide = Guide & { readonly Text: LessonComponent }

type GuideSource = {
  readonly root?: string
  /**
   * The module @mdx-js/react, where the text is to take its parts from an MDXProvider and not from its props; handed in
   * as for handouts.
   */
  readonly mdxReact?: Readonly<Record<string, unknown>>
}

/** A module's guide with all keys: never without asking who reads (server/classroom/load-module-guide.ts). */
export async function loadGuide(
  moduleId: string,
  source: GuideSource = {},
): Promise<LoadedGuide | undefined> {
  const root = source.root ?? contentRoot()
  const content = loadContent(root)
  const found = content.guides.find(({ id }) => id === moduleId)
  const { modules } = await loadCourse(root)
  const module = modules.find(({ id }) => id === moduleId)
  if (!found || !module) return undefined
  const misconceptions = [...(await loadMisconceptions(root)).values()]
  const keys = await keysByLesson(root)
  const lessons = content.lessons
    .filter(({ id }) => id.startsWith(`${moduleId}/`))
    .map(lesson => toLesson(lesson, keys.get(lesson.id) ?? [], misconceptions))
  const { questions: _, ...parts } = await partsOf(found, content, root)
  return {
    module: { id: module.id, title: module.title, number: modules.indexOf(module) + 1 },
    frontMatter: found.frontMatter,
    lesson: lessons.find(({ id }) => id === found.frontMatter.lesson),
    headings: found.outline.headings.map(({ anchor, text }) => ({ anchor, text })),
    phases: phasesOf(found.outline),
    lessons,
    ...parts,
    Text: await textOf(found, root, source.mdxReact),
  }
}

async function keysByLesson(root: string): Promise<Map<string, GuideLesson['answers']>> {
  const all = [...(await loadQuestions(root)).values()]
  return new Map(
    all.map(({ lesson }) => [
      lesson,
      all
        .filter(each => each.lesson === lesson)
        .map(({ question }) => ({
          id: question.id,
          prompt: question.prompt,
          key: keyInWords(question),
          explanation: question.explanation,
        })),
    ]),
  )
}

function toLesson(
  { id, frontMatter }: LessonContent,
  answers: GuideLesson['answers'],
  misconceptions: readonly Misconception[],
): GuideLesson {
  return {
    id,
    title: frontMatter.title,
    minutes: frontMatter.minutes,
    objectives: frontMatter.objectives.map(({ text }) => text),
    answers,
    errors: misconceptions.filter(({ lookAt }) => lookAt?.startsWith(`${id}#`)),
  }
}

async function textOf(
  { id, mdx }: GuideContent,
  root: string,
  mdxReact: GuideSource['mdxReact'],
): Promise<LessonComponent> {
  const file = path.join(root, 'guides', `${id}.mdx`)
  const code = await compileLesson(mdx, file, mdxReact ? 'provider' : 'props')
  return getMDXComponent(code, mdxReact ? { MdxReact: mdxReact } : {}) as ComponentType
}
