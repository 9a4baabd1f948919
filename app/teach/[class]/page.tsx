import type { Metadata } from 'next'
import { AssignForm } from '#components/classroom/assign-form.client.tsx'
import { AssignQuizForm } from '#components/classroom/assign-quiz-form.client.tsx'
import { AssignmentList } from '#components/classroom/assignment-list.tsx'
import { ClassSettings } from '#components/classroom/class-settings.tsx'
import { JoinCodeCard } from '#components/classroom/join-code-card.tsx'
import { RollOverForm } from '#components/classroom/roll-over-form.tsx'
import { AskingLearners } from '#components/classroom/roster/asking-learners.tsx'
import { WallList } from '#components/classroom/wall-list.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import { ASKED_IN_QUIZ } from '#domain/assessment/draw-questions.ts'
import { quizPool } from '#domain/assessment/quiz-pool.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadPlacedDiagrams } from '#server/content/load-placed-diagrams.ts'
import { env } from '#server/env.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import {
  assignAction,
  assignQuizAction,
  renameClassAction,
  reviewDayAction,
  rollOverAction,
  switchClassAction,
} from './actions.ts'
import { answerAskingAction } from './learners/actions.ts'

export const metadata: Metadata = { title: 'Class' }

export default async function ClassPage({ params, searchParams }: PageProps<'/teach/[class]'>) {
  const { class: id } = await params
  const actor = await pageActor('teacher', `/teach/${id}`)
  const [loaded, course] = await Promise.all([forPage(loadClass(actor, id)), loadCourse()])
  const { class: owned, learners } = loaded
  const chosen = chosenIn(await searchParams)
  const quizzes = course.modules.flatMap(module => {
    const questions = Math.min(quizPool(module).length, ASKED_IN_QUIZ)
    return questions > 0 ? [{ id: module.id, title: module.title, questions }] : []
  })
  return (
    <Page
      title={owned.name}
      over={<a href="/teach">Your classes</a>}
      lead={
        <>
          <a href={`/teach/${id}/learners`}>{learners.length} learners</a>, taught by{' '}
          {loaded.teachers.map(each => each.name).join(', ')}.
        </>
      }
    >
      <AskingLearners
        classId={id}
        timeZone={owned.time_zone}
        asking={loaded.asking.filter(each => each.status === 'waiting')}
        answer={answerAskingAction}
      />
      <JoinCodeCard
        code={owned.join_code}
        address={env().siteUrl}
        open={owned.join_open === 1}
        approves={owned.approves_joining === 1}
      />
      <section aria-labelledby="assignments">
        <h2 id="assignments">Assignments</h2>
        <AssignmentList
          classId={id}
          timeZone={owned.time_zone}
          assignments={loaded.assignments}
          names={new Map(learners.map(each => [each.person, each.name]))}
        />
        <h3 id="assign">Assign something</h3>
        <AssignForm
          action={assignAction}
          classId={id}
          timeZone={owned.time_zone}
          modules={course.modules}
          learners={learners}
          chosen={chosen}
        />
      </section>
      <Section id="assign-quiz" title="Assign a quiz">
        <AssignQuizForm
          action={assignQuizAction}
          classId={id}
          timeZone={owned.time_zone}
          modules={quizzes}
          learners={learners}
        />
      </Section>
      <Fold title="Diagrams for the projector" note="each alone on the screen, with its steps">
        <WallList diagrams={loadPlacedDiagrams()} />
      </Fold>
      <section aria-labelledby="settings">
        <h2 id="settings">Settings</h2>
        <ClassSettings
          taught={owned}
          rename={renameClassAction}
          change={switchClassAction}
          review={reviewDayAction}
        />
        <RollOverForm classId={id} name={owned.name} rollOver={rollOverAction} />
      </section>
    </Page>
  )
}

/** What an address such as `?learners=id,id&items=id` chooses beforehand in the form that assigns. */
function chosenIn(asked: Record<string, string | string[] | undefined>) {
  const listOf = (name: string) => [asked[name] ?? []].flat().flatMap(each => each.split(','))
  return { items: listOf('items'), learners: listOf('learners') }
}
