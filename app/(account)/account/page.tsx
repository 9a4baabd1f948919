import type { Metadata } from 'next'
import { DetailsForm } from '#components/account/details-form.tsx'
import { EraseForm } from '#components/account/erase-form.tsx'
import { MailChoiceForm } from '#components/account/mail-choice-form.tsx'
import { PasswordForm } from '#components/account/password-form.tsx'
import { SignOutForm } from '#components/account/sign-out-form.tsx'
import { WhoCanSee } from '#components/account/who-can-see.tsx'
import { WhoLooked } from '#components/account/who-looked.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import { loadAccount } from '#server/account/load-account.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import {
  detailsAction,
  eraseAction,
  mailAction,
  passwordAction,
  signOutAction,
  signOutEverywhereAction,
} from './actions.ts'

export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

export default async function AccountPage() {
  const account = await forPage(loadAccount(await pageActor('signed-in', '/account')))
  const { name, userName, email, timeZone, role } = account
  return (
    <Page
      title="Your account"
      over={role}
      lead={`Signed in as ${name} (${userName}).`}
      aside={<SignOutForm action={signOutAction} label="Sign out" />}
    >
      <Section id="details" title="Name and time zone">
        <DetailsForm action={detailsAction} {...{ name, userName, email, timeZone }} />
      </Section>
      {account.mail === undefined ? null : (
        <Section id="by-mail" title="Mail">
          <MailChoiceForm action={mailAction} email={email} choice={account.mail} />
        </Section>
      )}
      <Section id="password" title="Password">
        <PasswordForm action={passwordAction} forRole={role} />
        <h3>Other devices</h3>
        <p>Left yourself signed in somewhere? This signs you out everywhere, here too.</p>
        <SignOutForm action={signOutEverywhereAction} label="Sign out on all devices" />
      </Section>
      <Section id="seen" title="Who can see your answers">
        <WhoCanSee classes={account.classes} />
        {account.classes.length + account.views.length > 0 ? (
          <>
            <h3>Who looked</h3>
            <WhoLooked views={account.views} />
          </>
        ) : null}
      </Section>
      <Section id="data" title="Your data">
        <p>
          <a href="/api/v1/me/export" download>
            Download everything held about you
          </a>{' '}
          as one JSON file.
        </p>
        <h3>Delete the account</h3>
        <EraseForm action={eraseAction} userName={userName} />
      </Section>
    </Page>
  )
}
