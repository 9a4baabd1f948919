import type { Metadata } from 'next'
import { DetailsForm } from '#components/account/details-form.tsx'
import { EraseForm } from '#components/account/erase-form.tsx'
import { PasswordForm } from '#components/account/password-form.tsx'
import { SessionEnd } from '#components/account/session-end.client.tsx'
import { WhoCanSee } from '#components/account/who-can-see.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadAccount } from '#server/account/load-account.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import {
  detailsAction,
  eraseAction,
  passwordAction,
  signOutAction,
  signOutEverywhereAction,
} from './actions.ts'

export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

export default async function AccountPage() {
  const account = await forPage(loadAccount(await pageActor('signed-in', '/account')))
  const { name, userName, email, timeZone, role } = account
  return (
    <Page title="Your account" over={role} lead={`Signed in as ${name} (${userName}).`}>
      <section aria-labelledby="sign-out">
        <h2 id="sign-out">Sign out</h2>
        <ActionForm action={signOutAction} submit="Sign out" kind="secondary">
          <SessionEnd />
        </ActionForm>
        <ActionForm action={signOutEverywhereAction} submit="Sign out on all devices" kind="quiet">
          <SessionEnd />
        </ActionForm>
      </section>
      <section aria-labelledby="details">
        <h2 id="details">Name and time zone</h2>
        <DetailsForm action={detailsAction} {...{ name, userName, email, timeZone }} />
      </section>
      <section aria-labelledby="password">
        <h2 id="password">Password</h2>
        <PasswordForm action={passwordAction} forRole={role} />
      </section>
      <section aria-labelledby="seen">
        <h2 id="seen">Who can see your answers</h2>
        <WhoCanSee classes={account.classes} />
      </section>
      <section aria-labelledby="data">
        <h2 id="data">Your data</h2>
        <p>
          <a href="/api/v1/me/export" download>
            Download everything held about you
          </a>{' '}
          as one JSON file.
        </p>
        <h3>Delete the account</h3>
        <EraseForm action={eraseAction} userName={userName} />
      </section>
    </Page>
  )
}
