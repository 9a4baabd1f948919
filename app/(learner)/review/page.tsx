import type { Metadata } from 'next'
import { GoalForm } from '#components/review/goal-form.tsx'
import { HowReviewWorks } from '#components/review/how-review-works.tsx'
import { Outlook } from '#components/review/outlook.tsx'
import { ReviewForTeacher } from '#components/review/review-for-teacher.tsx'
import { ReviewForVisitor } from '#components/review/review-for-visitor.tsx'
import { ReviewToday } from '#components/review/review-today.tsx'
import { Page } from '#components/ui/page.tsx'
import { readSessionAddress, sessionAddress } from '#domain/review/session-address.ts'
import { currentActor } from '#server/account/current-actor.ts'
import { loadReviews } from '#server/review/load-reviews.ts'
import { clearGoalAction, setGoalAction } from './actions.ts'
import { SessionPage } from './session-page.tsx'

export const metadata: Metadata = { title: 'Review', robots: { index: false } }

export default async function ReviewPage({ searchParams }: PageProps<'/review'>) {
  const actor = await currentActor()
  if (actor.kind === 'visitor') return <ReviewForVisitor />
  const now = Date.now()
  const place = readSessionAddress(await searchParams, now)
  if (place) return <SessionPage person={actor} place={place} />
  if (actor.role !== 'learner') return <ReviewForTeacher />
  const reviews = await loadReviews(actor, now)
  return (
    <Page title="Review" lead="What you have answered in the course comes back before you would forget it.">
      <ReviewToday
        {...reviews}
        begin={sessionAddress({ from: now, ahead: false, at: 1 })}
        beginAhead={sessionAddress({ from: now, ahead: true, at: 1 })}
      />
      {reviews.met > 0 ? <Outlook days={reviews.outlook} met={reviews.met} /> : null}
      <GoalForm {...reviews} set={setGoalAction} clear={clearGoalAction} />
      <HowReviewWorks />
    </Page>
  )
}
