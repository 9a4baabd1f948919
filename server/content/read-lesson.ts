import 'server-only'
import type { LessonContent } from '#domain/content/content.ts'
import type { ContentProblem } from '#domain/content/content-problem.ts'
import { lessonFrontMatter } from '#domain/content/lesson-front-matter.ts'
import { readMdx } from '#server/content/read-mdx.ts'

/** Reads a lesson.mdx: its front matter and what stands in it. */
export function readLesson(
  file: string,
  id: string,
): { lesson: Omit<LessonContent, 'questions'> | undefined; problems: ContentProblem[] } {
  const { text, problems } = readMdx(file, lessonFrontMatter, 'see docs/authoring.md, lesson.mdx')
  return { lesson: text && { id, ...text }, problems }
}
