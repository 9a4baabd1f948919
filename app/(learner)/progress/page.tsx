import type { Metadata } from 'next'
import { CalibrationView } from '#components/progress/calibration-view.tsx'
import { LessonTable } from '#components/progress/lesson-table.tsx'
import { MasteryList } from '#components/progress/mastery-list.tsx'
import { NothingYet } from '#components/progress/nothing-yet.tsx'
import { QuizTable } from '#components/progress/quiz-table.tsx'
import { Notices } from '#components/site/notices.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { loadQuizResults } from '#server/assessment/load-quiz-results.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { loadCalibration } from '#server/progress/load-calibration.ts'
import { loadMastery } from '#server/progress/load-mastery.ts'
import { loadProgressOverview } from '#server/progress/load-progress-overview.ts'
import { dismissReminderAction, newsSeenAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Progress' }

export default async function ProgressPage() {
  const person = await pageActor('signed-in', '/progress')
  const now = Date.now()
  const [{ modules, continue: place, notices: waiting }, quizzes] = await Promise.all([
    loadProgressOverview(person, now),
    loadQuizResults(person, now),
  ])
  const notices = <Notices notices={waiting} dismiss={dismissReminderAction} seen={newsSeenAction} />
  if (!place && quizzes.length === 0) {
    return (
      <Page title="Progress">
        {notices}
        <NothingYet />
      </Page>
    )
  }
  const [mastery, calibration] = await Promise.all([loadMastery(person, now), loadCalibration(person)])
  const href = place ? `/learn/${place.lesson}${place.anchor ? `#${place.anchor}` : ''}` : '/#map'
  return (
    <Page
      wide
      title="Progress"
      lead="A lesson is done when its questions are answered, right or wrong."
      aside={
        <LinkButton kind="primary" href={href}>
          {place ? 'Go on where you stopped' : 'To the lessons'}
        </LinkButton>
      }
    >
      {notices}
      {modules.map(({ id, title, lessons }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <ProgressBar
            label="Lessons done"
            value={lessons.filter(lesson => lesson.completed).length}
            max={lessons.length}
          />
          <LessonTable caption={title} lessons={lessons} timeZone={person.timeZone} />
        </section>
      ))}
      {quizzes.length > 0 ? <QuizTable results={quizzes} timeZone={person.timeZone} /> : null}
      <MasteryList lessons={mastery} />
      <CalibrationView calibration={calibration} />
    </Page>
  )
}
