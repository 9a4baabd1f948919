import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { NewAccountFields } from '#components/account/new-account-fields.tsx'
import { NextField } from '#components/account/next-field.client.tsx'
import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Note } from '#components/ui/note.tsx'
import { Page } from '#components/ui/page.tsx'
import { cameFrom } from '#server/account/came-from.ts'
import { currentActor } from '#server/account/current-actor.ts'
import { env } from '#server/env.ts'
import { signUpAction } from './actions.ts'

export const metadata: Metadata = { title: 'Make an account', robots: { index: false } }

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const [actor, next] = await Promise.all([currentActor(), cameFrom((await searchParams).next)])
  if (actor.kind === 'person') redirect(next ?? '/')
  const policy = env().SIGN_UP
  return (
    <Page title="Make an account" lead="What you have answered on this device so far comes along.">
      {policy === 'closed' ? (
        <Note title="Accounts are made by the administrator.">
          Ask your teacher for one. The course itself is open to everyone without an account.
        </Note>
      ) : (
        <ActionForm action={signUpAction} submit="Make the account">
          {policy === 'code' ? (
            <ActionTextField
              name="code"
              label="Code of your class"
              hint="Your teacher has it."
              defaultValue={/^\/join\/([\w-]+)$/.exec(next ?? '')?.[1]}
              maxLength={40}
            />
          ) : null}
          <NewAccountFields forRole="learner" />
          <NextField path={next} />
        </ActionForm>
      )}
      <p>
        You have one already? <Link href={`/sign-in?next=${encodeURIComponent(next ?? '/')}`}>Sign in</Link>.
      </p>
    </Page>
  )
}
