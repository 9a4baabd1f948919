import type { Metadata } from 'next'
import { MisconceptionRemark } from '#components/classroom/misconception-remark.tsx'
import { SentRemarks } from '#components/classroom/sent-remarks.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import { remarksFor } from '#domain/classroom/remark.ts'
import { loadMisconception } from '#server/classroom/load-misconception.ts'
import { readRemarks } from '#server/classroom/read-remarks.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { sendRemarkAction, takeBackRemarkAction } from './actions.ts'

export const metadata: Metadata = { title: 'A remark on a misconception' }

export default async function MisconceptionPage({
  params,
}: PageProps<'/teach/[class]/remarks/[misconception]'>) {
  const { class: classId, misconception: id } = await params
  const actor = await pageActor('teacher', `/teach/${classId}/remarks/${id}`)
  const [{ class: owned, misconception, holders, sent }, remarks] = await Promise.all([
    forPage(loadMisconception(actor, classId, id)),
    readRemarks(actor),
  ])
  return (
    <Page
      title="Say it once, to all who believe it"
      over={
        <>
          <a href={`/teach/${classId}`}>{owned.name}</a> ·{' '}
          <a href={`/teach/${classId}/questions`}>Questions</a>
        </>
      }
      lead={misconception.belief}
    >
      {holders.length === 0 ? (
        <EmptyState title="Nobody in this class shows it.">
          Learners stand here when one of their answers in an assigned lesson does.
        </EmptyState>
      ) : (
        <MisconceptionRemark
          classId={classId}
          misconception={misconception}
          holders={holders}
          remarks={remarksFor(remarks, { misconception: id })}
          timeZone={owned.time_zone}
          send={sendRemarkAction}
        />
      )}
      {sent.length > 0 ? (
        <Section id="sent" title="Said so far">
          <SentRemarks
            classId={classId}
            sent={sent}
            timeZone={owned.time_zone}
            takeBack={takeBackRemarkAction}
          />
        </Section>
      ) : null}
    </Page>
  )
}
