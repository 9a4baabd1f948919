import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { extentOf, LessonRows } from '#components/site/course-map.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { OwnNotices } from '#components/site/own-notices.client.tsx'
import { QuizRow } from '#components/site/quiz-row.tsx'
import { TeacherLink } from '#components/site/teacher-link.client.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { ASKED_IN_QUIZ } from '#domain/assessment/draw-questions.ts'
import { quizPool } from '#domain/assessment/quiz-pool.ts'
import { schemaOrgModule } from '#domain/content/schema-org.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { dismissReminderAction, newsSeenAction } from '../../(learner)/actions.ts'

type Props = { readonly params: Promise<{ module: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const course = await loadCourse()
  return course.modules.map(module => ({ module: module.id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { module } = await moduleAt(params)
  return { title: module.title, description: module.summary }
}

export default async function ModulePage({ params }: Props) {
  const { module, number, first, questions } = await moduleAt(params)
  return (
    <Page
      over={
        <>
          <Link href="/">The course</Link> · Module {number} · {extentOf(module)}
        </>
      }
      title={module.title}
      lead={module.summary}
    >
      <OwnNotices dismiss={dismissReminderAction} seen={newsSeenAction} />
      <LessonRows lessons={module.lessons} />
      {questions > 0 ? <QuizRow module={module.id} questions={Math.min(questions, ASKED_IN_QUIZ)} /> : null}
      {first ? (
        <p>
          <LinkButton href={`/learn/${first.id}`} kind="primary">
            Begin with “{first.title}”
          </LinkButton>
        </p>
      ) : null}
      <TeacherLink module={module.id} />
      <JsonLd data={schemaOrgModule(module)} />
    </Page>
  )
}

async function moduleAt(params: Props['params']) {
  const { module: id } = await params
  const course = await loadCourse()
  const index = course.modules.findIndex(module => module.id === id)
  const module = course.modules[index]
  if (!module) notFound()
  return { module, number: index + 1, first: module.lessons[0], questions: quizPool(module).length }
}
