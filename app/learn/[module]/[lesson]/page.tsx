import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LessonView } from '#components/lesson/lesson-view.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { quizPool } from '#domain/assessment/quiz-pool.ts'
import { schemaOrgLesson } from '#domain/content/schema-org.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { loadLesson } from '#server/content/load-lesson.ts'
import { loadSources } from '#server/content/load-sources.ts'

type Props = { readonly params: Promise<{ module: string; lesson: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const { modules } = await loadCourse()
  return modules.flatMap(({ lessons }) =>
    lessons.map(({ id }) => {
      const [module = '', lesson = ''] = id.split('/')
      return { module, lesson }
    }),
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { frontMatter } = await lessonAt(params)
  return { title: frontMatter.title, description: frontMatter.summary }
}

export default async function LessonPage({ params }: Props) {
  const { Component, ...lesson } = await lessonAt(params)
  const [course, dataSets, sources] = await Promise.all([loadCourse(), loadDataSets(), loadSources()])
  const module = course.modules.find(({ id }) => id === lesson.module.id)
  const siblings = module?.lessons ?? []
  const hasQuiz = siblings.at(-1)?.id === lesson.id && module !== undefined && quizPool(module).length > 0
  const all = course.modules.flatMap(module => module.lessons)
  return (
    <>
      <LessonView
        Text={Component}
        lesson={lesson}
        position={`Lesson ${siblings.findIndex(({ id }) => id === lesson.id) + 1} of ${siblings.length}`}
        quiz={hasQuiz ? lesson.module : undefined}
        buildsOn={all.filter(({ id }) => lesson.frontMatter.buildsOn.includes(id))}
        dataSets={new Map(dataSets.map(set => [set.id, set]))}
        titles={Object.fromEntries(sources.map(source => [source.id, source.title]))}
      />
      <JsonLd data={schemaOrgLesson(lesson.id, lesson.frontMatter)} />
    </>
  )
}

async function lessonAt(params: Props['params']) {
  const { module, lesson } = await params
  const found = await loadLesson(module, lesson)
  if (!found) notFound()
  return found
}
