import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { HandIn } from '#components/assessment/quiz/hand-in.tsx'
import { Page } from '#components/ui/page.tsx'
import { shownLines } from '#domain/assessment/quiz-words.ts'
import { describeInstant } from '#domain/classroom/wall-time.ts'
import { loadAttempt } from '#server/assessment/load-attempt.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { submitAttemptAction } from '../../actions.ts'

export const metadata: Metadata = { title: 'Submit the quiz', robots: { index: false } }

/** A page rather than a dialog, so that it works without script and on the way back. */
export default async function SubmitPage({ params }: PageProps<'/learn/[module]/quiz/[attempt]/submit'>) {
  const { module, attempt: id } = await params
  const address = `/learn/${module}/quiz/${id}`
  const actor = await pageActor('signed-in', `${address}/submit`)
  const attempt = await forPage(loadAttempt(actor, { module, attempt: id }, Date.now()))
  if (attempt.submittedAt !== undefined) redirect(address)
  const { isOpenBook, releasedAt, settings } = attempt
  const close = releasedAt === undefined ? undefined : describeInstant(releasedAt, actor.timeZone)
  return (
    <Page title="Submit this attempt?">
      <HandIn
        module={module}
        attempt={id}
        address={address}
        questions={attempt.questions.map(({ position, question, filled }) => ({
          position,
          prompt: question.prompt,
          isAnswered: filled !== undefined,
        }))}
        after={shownLines(settings, { closes: close !== undefined, close }).map(({ parts, when }) => ({
          parts,
          when: isOpenBook ? 'at once' : when,
        }))}
        submit={submitAttemptAction}
      />
    </Page>
  )
}
