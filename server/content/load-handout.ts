import 'server-only'
import path from 'node:path'
import { getMDXComponent } from 'mdx-bundler/client/index.js'
import type { ComponentType } from 'react'
import type { Lesson } from '#domain/content/lesson.ts'
import { compileLesson } from '#server/content/compile-lesson.ts'
import { contentRoot } from '#server/content/content-root.ts'
import { loadContent } from '#server/content/load-content.ts'
import { loadLesson } from '#server/content/load-lesson.ts'

/** A lesson whose text takes its parts from an MDXProvider. */
export type Handout = Lesson & { readonly Text: ComponentType }

/**
 * The second rendering of a lesson, from the same source as its page. `mdxReact` is the module @mdx-js/react, handed in by
 * the script that renders: it makes a React context, which the build of React for server components lacks.
 * Undefined if the course has no such lesson.
 */
export async function loadHandout(
  moduleId: string,
  lessonId: string,
  mdxReact: Readonly<Record<string, unknown>>,
): Promise<Handout | undefined> {
  const lesson = await loadLesson(moduleId, lessonId)
  const found = loadContent(contentRoot()).lessons.find(({ id }) => id === lesson?.id)
  if (!lesson || !found) return undefined
  const file = path.join(contentRoot(), 'modules', lesson.id, 'lesson.mdx')
  const code = await compileLesson(found.mdx, file, 'provider')
  const { Component: _page, ...rest } = lesson
  return { ...rest, Text: getMDXComponent(code, { MdxReact: mdxReact }) as ComponentType }
}
