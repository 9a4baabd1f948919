import type { Metadata } from 'next'
import { Feedback } from '#components/assessment/feedback.tsx'
import { ExtraTimeForm } from '#components/classroom/extra-time-form.tsx'
import { LearnerWork } from '#components/classroom/learner-work.tsx'
import { AttemptList } from '#components/progress/attempt-list.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadLearner } from '#server/classroom/load-learner.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { changeExtraTimeAction, resetPasswordAction } from './actions.ts'

export const metadata: Metadata = { title: 'Learner' }

export default async function LearnerPage({ params }: PageProps<'/teach/[class]/learners/[learner]'>) {
  const { class: id, learner: person } = await params
  const actor = await pageActor('teacher', `/teach/${id}/learners/${person}`)
  const {
    class: owned,
    learner,
    timeFactor,
    work,
    lessons,
  } = await forPage(loadLearner(actor, id, { learner: person, now: Date.now() }))
  return (
    <Page
      title={learner.name}
      over={<a href={`/teach/${id}/gradebook`}>{owned.name}: gradebook</a>}
      lead={`User name ${learner.userName}.`}
    >
      <LearnerWork work={work} timeZone={owned.time_zone} />
      <ExtraTimeForm classId={id} learner={person} factor={timeFactor} change={changeExtraTimeAction} />
      {learner.managedBy === owned.id ? (
        <ActionForm
          action={resetPasswordAction}
          submit="Make a new password"
          kind="secondary"
          hidden={{ class: id, learner: person }}
        />
      ) : null}
      {lessons.length === 0 ? (
        <EmptyState title="No answer in an assigned lesson yet.">
          Each answer will stand here with what was right and why.
        </EmptyState>
      ) : null}
      {lessons.map(({ lesson, asked, questions }) => (
        <section key={lesson.id} aria-labelledby={lesson.id}>
          <h2 id={lesson.id}>{lesson.title}</h2>
          <p>
            {questions.length} of {asked} questions answered.
          </p>
          {questions.map(({ attempts, ...question }) => (
            <AttemptList
              key={question.id}
              question={question}
              timeZone={owned.time_zone}
              attempts={attempts.map(({ result, ...attempt }) => ({
                ...attempt,
                said: <Feedback result={result} lesson={undefined} />,
              }))}
            />
          ))}
        </section>
      ))}
    </Page>
  )
}
