import type { Metadata } from 'next'
import { ResultHead } from '#components/classroom/result-head.tsx'
import { ResultNotes } from '#components/classroom/result-notes.tsx'
import { ResultTurn } from '#components/classroom/result-turn.tsx'
import { SetOwnDue } from '#components/classroom/set-own-due.tsx'
import { SetResult } from '#components/classroom/set-result.tsx'
import { LessonAnswers } from '#components/lesson/lesson-answers.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Page } from '#components/ui/page.tsx'
import { remarksFor } from '#domain/classroom/remark.ts'
import { goalOf } from '#domain/classroom/set-up.ts'
import { loadResult } from '#server/classroom/load-result.ts'
import { readRemarks } from '#server/classroom/read-remarks.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { commentAction, overrideAction, ownDueAction } from './actions.ts'
import { TaughtAttempt } from './taught-attempt.tsx'

export const metadata: Metadata = { title: 'Result' }

export default async function ResultPage({
  params,
}: PageProps<'/teach/[class]/gradebook/[assignment]/[learner]'>) {
  const { class: id, assignment, learner: person } = await params
  const book = `/teach/${id}/gradebook`
  const actor = await pageActor('teacher', `${book}/${assignment}/${person}`)
  const [loaded, remarks] = await Promise.all([
    forPage(loadResult(actor, id, { assignment, learner: person, now: Date.now() })),
    readRemarks(actor),
  ])
  const { class: owned, work, learner, result, notes, latest, lessons, attempts, ownDue, latestDue } = loaded
  const dataSets = new Map((await loadDataSets()).map(set => [set.id, set]))
  const isStep = work.setUp !== undefined && goalOf(work.setUp) !== undefined
  const place = { class: owned.id, assignment: work.id, learner: learner.person }
  return (
    <Page
      title={learner.name}
      over={
        <>
          <a href={book}>{owned.name}: gradebook</a> · {work.title}
        </>
      }
      aside={<ResultTurn base={`${book}/${work.id}`} previous={loaded.previous} next={loaded.next} />}
    >
      <ResultHead
        result={result}
        dueAt={work.dueAt}
        isOwnDue={ownDue !== undefined}
        timeZone={owned.time_zone}
        isStep={isStep}
      />
      <p>
        {learner.name} can read on the account page that you opened this page today, and below each change who
        made it and why.
      </p>
      <section aria-labelledby="said">
        <h2 id="said">Score and comments</h2>
        <ResultNotes notes={notes} timeZone={owned.time_zone} />
        {result.state === 'not-assigned' ? (
          <p>
            This is for others of the class.{' '}
            <a href={`/teach/${owned.id}/assignments/${work.id}#for`}>Change for whom it is</a>
          </p>
        ) : (
          <>
            <SetResult
              place={place}
              result={result}
              latest={latest}
              remarks={remarksFor(remarks, {})}
              set={overrideAction}
              comment={commentAction}
            />
            <SetOwnDue
              place={place}
              dueLocal={ownDue?.due_local}
              latest={latestDue}
              timeZone={owned.time_zone}
              isQuiz={work.quiz !== undefined}
              set={ownDueAction}
            />
          </>
        )}
      </section>
      {attempts.map(each => (
        <TaughtAttempt key={each.id} attempt={each} dataSets={dataSets} timeZone={owned.time_zone} />
      ))}
      {lessons.length + attempts.length === 0 && result.state !== 'not-assigned' && !isStep ? (
        <EmptyState title="Nothing answered yet.">
          Each answer will stand here with what was right and why.
        </EmptyState>
      ) : null}
      {lessons.map(({ lesson, asked, questions }) => (
        <section key={lesson.id} aria-labelledby={lesson.id}>
          <h2 id={lesson.id}>{lesson.title}</h2>
          <p>
            {questions.length} of {asked} questions answered.
          </p>
          <LessonAnswers
            lesson={lesson.id}
            level={3}
            questions={questions}
            dataSets={dataSets}
            timeZone={owned.time_zone}
          />
        </section>
      ))}
    </Page>
  )
}
