import type { Metadata } from 'next'
import Link from 'next/link'
import { howSure } from '#components/assessment/how-sure.ts'
import { AttemptOutcome } from '#components/assessment/quiz/attempt-outcome.tsx'
import { ReviewedAnswer } from '#components/lesson/reviewed-answer.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { describeInstant, shortInstant } from '#domain/classroom/wall-time.ts'
import { loadAttempt } from '#server/assessment/load-attempt.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { OpenAttempt } from './open-attempt.tsx'

export const metadata: Metadata = { title: 'Quiz', robots: { index: false } }

export default async function AttemptPage({ params }: PageProps<'/learn/[module]/quiz/[attempt]'>) {
  const { module, attempt: id } = await params
  const address = `/learn/${module}/quiz/${id}`
  const actor = await pageActor('signed-in', address)
  const now = Date.now()
  const attempt = await forPage(loadAttempt(actor, { module, attempt: id }, now))
  const card = `/learn/${module}/quiz${attempt.assignment ? `?assignment=${attempt.assignment}` : ''}`
  const title = `Quiz: ${attempt.module.title}`
  const over = (
    <>
      <Link href={card}>About this quiz</Link> · Attempt {attempt.number}
    </>
  )
  if (attempt.submittedAt === undefined) {
    return (
      <Page
        wide
        title={title}
        over={over}
        lead="Each answer is saved by itself. You can stop and go on later."
      >
        <OpenAttempt attempt={attempt} address={address} timeZone={actor.timeZone} now={now} />
      </Page>
    )
  }
  const { releasedAt } = attempt
  const dataSets = new Map((await loadDataSets()).map(set => [set.id, set]))
  return (
    <Page
      title={title}
      over={over}
      lead={`Submitted on ${shortInstant(attempt.submittedAt, actor.timeZone)}.`}
      aside={<LinkButton href={card}>All attempts</LinkButton>}
    >
      <AttemptOutcome
        {...attempt}
        releasedAt={releasedAt === undefined ? undefined : describeInstant(releasedAt, actor.timeZone)}
      />
      {attempt.questions.map(asked => (
        <ReviewedAnswer key={asked.question.id} {...asked} how={howSure(asked)} dataSets={dataSets} />
      ))}
    </Page>
  )
}
