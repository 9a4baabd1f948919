import 'server-only'
import path from 'node:path'
import { getMDXComponent } from 'mdx-bundler/client/index.js'
import type { ComponentType } from 'react'
import type { Lesson } from '#domain/content/lesson.ts'
import { compileLesson } from '#server/content/compile-lesson.ts'
import { contentRoot } from '#server/content/content-root.ts'
import { loadContent } from '#server/content/load-content.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { partsOf } from '#server/content/parts-of.ts'

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
  const code = await compileLesson(found.mdx, path.join(root, 'modules', id, 'lesson.mdx'))
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
