import type { Metadata } from 'next'
import Link from 'next/link'
import { RoleField } from '#components/admin/role-field.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import { loadPerson } from '#server/admin/load-person.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { changeRoleAction, endSessionsAction, resetPasswordAction } from './actions.ts'

export const metadata: Metadata = { title: 'A person', robots: { index: false } }

export default async function PersonPage({ params }: PageProps<'/admin/people/[person]'>) {
  const { person } = await params
  const actor = await pageActor('administrator', `/admin/people/${person}`)
  const { id, name, userName, email, role } = await forPage(loadPerson(actor, person))
  return (
    <Page
      title={name}
      over={<Link href="/admin">Administration</Link>}
      lead={`User name ${userName}${email === null ? '' : `, ${email}`}`}
    >
      <Section id="role-of" title="Role">
        <ActionForm action={changeRoleAction} submit="Change the role" hidden={{ person: id }}>
          <RoleField present={role} />
          <p>A new role signs {name} out on every device.</p>
        </ActionForm>
      </Section>
      <Section id="password-of" title="Password">
        <p>A new random password is shown here once; hand it over. It signs {name} out on every device.</p>
        <ActionForm
          action={resetPasswordAction}
          submit="Reset the password"
          kind="secondary"
          hidden={{ person: id }}
        />
      </Section>
      <Section id="sessions-of" title="Sessions">
        <ActionForm
          action={endSessionsAction}
          submit="Sign out on all devices"
          kind="secondary"
          hidden={{ person: id }}
        />
      </Section>
    </Page>
  )
}
