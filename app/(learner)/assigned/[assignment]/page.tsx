import type { Metadata } from 'next'
import { RecheckStep } from '#components/classroom/recheck-step.tsx'
import { SetUpCard } from '#components/classroom/set-up-card.tsx'
import { RefreshWhenSaved } from '#components/review/refresh-when-saved.client.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { setUpAddress } from '#domain/classroom/set-up.ts'
import { describeInstant } from '#domain/classroom/wall-time.ts'
import { loadAssignedRecheck } from '#server/classroom/load-assigned-recheck.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { AskedQuestion } from '../../asked-question.tsx'

export const metadata: Metadata = { title: 'Assigned', robots: { index: false } }

export default async function RecheckPage({ params }: PageProps<'/assigned/[assignment]'>) {
  const { assignment } = await params
  const here = `/assigned/${assignment}`
  const actor = await pageActor('signed-in', here)
  const {
    title,
    class: from,
    dueAt,
    questions,
    setUp,
  } = await forPage(loadAssignedRecheck(actor, assignment))
  const answered = questions.filter(each => each.first).length
  const due = dueAt === undefined ? '' : ` Due ${describeInstant(dueAt, from.timeZone)}.`
  return (
    <Page
      title={title}
      over={<a href="/assigned">Assigned</a>}
      lead={`From ${from.name}.${due}${questions.length > 0 ? ' You are told at once what is right and why.' : ''}`}
    >
      {setUp ? <SetUpCard setUp={setUp} address={setUpAddress(setUp)} /> : null}
      {questions.length > 0 ? (
        <ProgressBar
          label="Questions answered"
          value={answered}
          max={questions.length}
          text={`${answered} of ${questions.length} answered`}
        />
      ) : null}
      {questions.map(({ question, first }, at) => {
        const next = at + 1 < questions.length ? `${here}#question-${at + 2}` : here
        return (
          <RecheckStep key={question.id} at={at + 1} of={questions.length} first={first}>
            <AskedQuestion question={question} place={{ here: `${here}#question-${at + 1}`, next }} />
          </RecheckStep>
        )
      })}
      {answered === questions.length && (questions.length > 0 || setUp?.isReached) ? (
        <div>
          <LinkButton href="/assigned" kind="primary">
            Done. Back to what is assigned
          </LinkButton>
        </div>
      ) : null}
      <RefreshWhenSaved />
    </Page>
  )
}
