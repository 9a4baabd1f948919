import type { Metadata } from 'next'
import Link from 'next/link'
import { GuideList } from '#components/classroom/guide-list.tsx'
import { Invitations } from '#components/classroom/invitations.tsx'
import { ZoneField } from '#components/classroom/zone-field.client.tsx'
import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { Table } from '#components/ui/table.tsx'
import { loadTaughtClasses } from '#server/classroom/load-taught-classes.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { answerInvitationAction, createClassAction } from './actions.ts'

export const metadata: Metadata = { title: 'Your classes' }

export default async function TeachPage() {
  const actor = await pageActor('teacher', '/teach')
  const [{ classes, invitations }, course] = await Promise.all([loadTaughtClasses(actor), loadCourse()])
  return (
    <Page
      title="Your classes"
      lead="Make a class, put its code on the board, assign modules, see who is stuck."
      aside={
        <LinkButton href="/teach/remarks" kind="quiet">
          Your remarks
        </LinkButton>
      }
    >
      <Invitations invitations={invitations} answer={answerInvitationAction} />
      {classes.length === 0 ? (
        <EmptyState title="No class yet.">
          Give your first class a name below; its code is ready at once.
        </EmptyState>
      ) : (
        <Table caption="Classes you teach" captionHidden>
          <thead>
            <tr>
              <th scope="col">Class</th>
              <th scope="col">Code</th>
              <th scope="col" data-number>
                Learners
              </th>
              <th scope="col" data-number>
                Assignments
              </th>
            </tr>
          </thead>
          <tbody>
            {classes.map(each => (
              <tr key={each.id}>
                <th scope="row">
                  <Link href={`/teach/${each.id}`}>{each.name}</Link>
                  {each.archived_at === null ? null : ' (archived)'}
                </th>
                <td>{each.join_open ? each.join_code : 'closed'}</td>
                <td data-number>{each.learners}</td>
                <td data-number>{each.assignments}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <section aria-labelledby="new-class">
        <h2 id="new-class">A new class</h2>
        <ActionForm action={createClassAction} submit="Make the class">
          <ActionTextField
            name="name"
            label="Name"
            hint="As your learners know it, such as Geography 9b."
            maxLength={80}
          />
          <ZoneField initial={actor.timeZone} hint="Due dates are read on this clock." />
        </ActionForm>
      </section>
      <GuideList modules={course.modules} />
    </Page>
  )
}
