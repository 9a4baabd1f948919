import type { Metadata } from 'next'
import { NewAccountFields } from '#components/account/new-account-fields.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Page } from '#components/ui/page.tsx'
import { checkSetUpToken } from '#server/admin/check-set-up-token.ts'
import { forPage } from '#server/http/for-page.ts'
import { setUpAction } from './actions.ts'

export const metadata: Metadata = {
  title: 'Set up this site',
  robots: { index: false },
  // Never `no-referrer`: a form without JavaScript would then be sent without its origin, and refused.
  referrer: 'same-origin',
}

export default async function SetUpPage({ params }: PageProps<'/set-up/[token]'>) {
  const { token } = await params
  await forPage(checkSetUpToken(token))
  return (
    <Page
      title="Set up this site"
      lead="Make the first administrator’s account. This page works once; further people are added under Administration."
    >
      <ActionForm action={setUpAction} submit="Set the site up" hidden={{ token }}>
        <NewAccountFields forRole="administrator" />
      </ActionForm>
    </Page>
  )
}
