import 'server-only'
import type { LessonContent } from '#domain/content/content.ts'
import type { Course, CourseLesson, LessonLink } from '#domain/content/course.ts'
import { loadContent } from '#server/content/load-content.ts'

/** The course as a map: modules in order, each with its lessons. What has no files yet is not in it. */
export async function loadCourse(root?: string): Promise<Course> {
  const { course, lessons } = loadContent(root)
  const links = lessons.map(({ id, frontMatter }): LessonLink => ({ id, title: frontMatter.title }))
  const entries = lessons.map((lesson, at) => toLesson(lesson, links[at - 1], links[at + 1]))
  const modules = course.value.modules
    .map(({ id, title, summary }) => {
      const own = entries.filter(lesson => lesson.id.startsWith(`${id}/`))
      return { id, title, summary, minutes: own.reduce((sum, { minutes }) => sum + minutes, 0), lessons: own }
    })
    .filter(module => module.lessons.length > 0)
  return { title: course.value.title, summary: course.value.summary, modules }
}

function toLesson(
  { id, frontMatter, outline, questions }: LessonContent,
  previous: LessonLink | undefined,
  next: LessonLink | undefined,
): CourseLesson {
  const { title, summary, minutes, objectives } = frontMatter
  return {
    id,
    title,
    summary,
    minutes,
    objectives,
    questions: questions.map(({ value }) => ({
      id: value.id,
      type: value.type,
      points: value.points,
      pool: value.pool,
      idea: value.idea,
    })),
    checkpoints: outline.headings.map(({ anchor, text }) => ({ id: `${id}/${anchor}`, title: text })),
    previous,
    next,
  }
}
