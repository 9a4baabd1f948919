import type { Metadata } from 'next'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Page } from '#components/ui/page.tsx'
import { unsubscribeAction } from './actions.ts'

export const metadata: Metadata = { title: 'No more mail', robots: { index: false } }

// A button, because programs that look for danger in mail open every link in it.
export default async function UnsubscribePage({ params }: PageProps<'/unsubscribe/[token]'>) {
  const { token } = await params
  return (
    <Page title="No more mail" lead="Reminders then stand on the site alone.">
      <ActionForm
        action={unsubscribeAction}
        submit="Stop the mail"
        hidden={{ token: decodeURIComponent(token) }}
      />
      <p>
        You can choose again under <a href="/account#by-mail">Your account</a>.
      </p>
    </Page>
  )
}
