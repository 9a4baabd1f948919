import type { Metadata } from 'next'
import { ExtraTimeForm } from '#components/classroom/extra-time-form.tsx'
import { LearnerHabit } from '#components/classroom/learner-habit.tsx'
import { LearnerLessons } from '#components/classroom/learner-lessons.tsx'
import { LearnerWork } from '#components/classroom/learner-work.tsx'
import { CalibrationView } from '#components/progress/calibration-view.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Page } from '#components/ui/page.tsx'
import { PrintButton } from '#components/ui/print-button.client.tsx'
import { ScreenOnly } from '#components/ui/screen-only.tsx'
import { Section } from '#components/ui/section.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import { HABIT_DAYS } from '#domain/review/review-habit.ts'
import { loadLearner } from '#server/classroom/load-learner.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { changeExtraTimeAction, resetPasswordAction } from './actions.ts'
import { LearnerAnswers } from './learner-answers.tsx'

export const metadata: Metadata = { title: 'Learner' }

export default async function LearnerPage({ params }: PageProps<'/teach/[class]/learners/[learner]'>) {
  const { class: id, learner: person } = await params
  const actor = await pageActor('teacher', `/teach/${id}/learners/${person}`)
  const now = Date.now()
  const loaded = await forPage(loadLearner(actor, id, { learner: person, now }))
  const { class: owned, learner, work, habit } = loaded
  const timeZone = owned.time_zone
  return (
    <Page
      title={learner.name}
      over={<a href={`/teach/${id}/gradebook`}>{owned.name}: gradebook</a>}
      lead={`User name ${learner.userName}. As of ${shortInstant(now, timeZone)}.`}
      aside={<PrintButton label="Print for a parents’ evening" />}
    >
      {work.length === 0 ? (
        <EmptyState title="Nothing is assigned to the class yet.">
          What {learner.name} does in an assignment will stand here.
        </EmptyState>
      ) : (
        <>
          <LearnerWork
            classId={id}
            learner={person}
            name={learner.name}
            timeZone={timeZone}
            work={work}
            mean={loaded.mean}
          />
          {loaded.standings.length > 0 ? <LearnerLessons lessons={loaded.standings} /> : null}
          <CalibrationView calibration={loaded.calibration} learner={learner.name} />
        </>
      )}
      <LearnerHabit name={learner.name} ofDays={HABIT_DAYS} {...habit} />
      <Section id="shown" title="What is shown here">
        <p>
          Only what belongs to this class’s assignments, and two counts of review. What {learner.name} does
          besides stays theirs. On the account page {learner.name} can read which teacher opened this page or
          a result, and on which day.
        </p>
      </Section>
      <ScreenOnly>
        {work.length > 0 ? <LearnerAnswers lessons={loaded.lessons} timeZone={timeZone} /> : null}
        <ExtraTimeForm
          classId={id}
          learner={person}
          factor={loaded.timeFactor}
          change={changeExtraTimeAction}
        />
        {learner.managedBy === owned.id ? (
          <Section id="password" title="Password">
            <ActionForm
              action={resetPasswordAction}
              submit="Make a new password"
              kind="secondary"
              hidden={{ class: id, learner: person }}
            />
          </Section>
        ) : null}
      </ScreenOnly>
    </Page>
  )
}
