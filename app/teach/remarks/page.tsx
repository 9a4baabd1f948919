import type { Metadata } from 'next'
import { RemarkList } from '#components/classroom/remark-list.tsx'
import { ActionTextareaField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import { loadRemarks } from '#server/classroom/load-remarks.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { changeRemarkAction, deleteRemarkAction, keepRemarkAction } from './actions.ts'

export const metadata: Metadata = { title: 'Your remarks' }

export default async function RemarksPage() {
  const actor = await pageActor('teacher', '/teach/remarks')
  const remarks = await loadRemarks(actor)
  return (
    <Page
      title="Your remarks"
      over={<a href="/teach">Your classes</a>}
      lead="What you say more than once. Offered wherever you comment; only you see them."
    >
      {remarks.length > 0 ? (
        <RemarkList
          remarks={remarks}
          timeZone={actor.timeZone}
          change={changeRemarkAction}
          remove={deleteRemarkAction}
        />
      ) : (
        <EmptyState title="No remark yet.">
          Tick “Keep it among my remarks” below any comment you write, or write one here.
        </EmptyState>
      )}
      <Section id="new" title="A new remark">
        <ActionForm action={keepRemarkAction} submit="Keep it">
          <ActionTextareaField
            id="new-remark"
            name="text"
            label="Remark"
            hint="As a learner will read it. It is offered at every comment."
            rows={3}
            maxLength={2000}
          />
        </ActionForm>
      </Section>
    </Page>
  )
}
