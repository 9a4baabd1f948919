import type { Metadata } from 'next'
import { z } from 'zod'
import { AssignForm } from '#components/classroom/assign-form.client.tsx'
import { AssignQuizForm } from '#components/classroom/assign-quiz-form.client.tsx'
import { AssignTabs } from '#components/classroom/assign-tabs.tsx'
import { Page } from '#components/ui/page.tsx'
import { ASKED_IN_QUIZ } from '#domain/assessment/draw-questions.ts'
import { quizPool } from '#domain/assessment/quiz-pool.ts'
import { Problem } from '#domain/problem.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadSetUp } from '#server/classroom/load-set-up.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { assignAction, assignQuizAction } from '../actions.ts'
import { SetUpPart } from './set-up-part.tsx'

export const metadata: Metadata = { title: 'Assign' }

const list = z
  .preprocess(value => [value ?? []].flat(), z.array(z.string().max(4000)))
  .transform(given => given.flatMap(each => each.split(',')).filter(each => each !== ''))
  .catch([])

/** What an address such as `?learners=id,id&items=id` chooses beforehand; `what` is the kind of work. */
const wanted = z.object({
  what: z.enum(['lessons', 'quiz', 'diagram']).catch('lessons'),
  at: z.string().max(1000).catch(''),
  items: list,
  learners: list,
})

export default async function AssignPage({ params, searchParams }: PageProps<'/teach/[class]/assign'>) {
  const { class: id } = await params
  const actor = await pageActor('teacher', `/teach/${id}/assign`)
  const [{ class: owned, learners }, course] = await Promise.all([
    forPage(loadClass(actor, id)),
    loadCourse(),
  ])
  const { what, at, ...chosen } = wanted.parse(await searchParams)
  const loaded = at === '' ? undefined : await setUpAt(actor, id, at)
  const given = { classId: id, timeZone: owned.time_zone, learners }
  const quizzes = course.modules.flatMap(module => {
    const questions = Math.min(quizPool(module).length, ASKED_IN_QUIZ)
    return questions > 0 ? [{ id: module.id, title: module.title, questions }] : []
  })
  return (
    <Page title="Assign" over={<a href={`/teach/${id}`}>{owned.name}</a>}>
      <AssignTabs classId={id} current={what} />
      {what === 'diagram' ? (
        <SetUpPart {...given} at={at} loaded={loaded} />
      ) : what === 'quiz' ? (
        <AssignQuizForm {...given} action={assignQuizAction} modules={quizzes} />
      ) : (
        <AssignForm {...given} action={assignAction} modules={course.modules} chosen={chosen} />
      )}
    </Page>
  )
}

/** Undefined for an address that is none of a diagram: then the page says so. */
async function setUpAt(actor: Awaited<ReturnType<typeof pageActor>>, classId: string, at: string) {
  try {
    return await loadSetUp(actor, classId, at)
  } catch (problem) {
    if (problem instanceof Problem && problem.code === 'bad-input') return undefined
    throw problem
  }
}
