import type { Metadata } from 'next'
import { AssignmentForm } from '#components/classroom/assignment-form.client.tsx'
import {
  CopyAssignment,
  PublishAssignment,
  RemoveAssignment,
} from '#components/classroom/assignment-turns.tsx'
import { OwnDueList } from '#components/classroom/own-due-list.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import { loadAssignment } from '#server/classroom/load-assignment.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import {
  copyAssignmentAction,
  editAssignmentAction,
  publishAssignmentAction,
  removeAssignmentAction,
} from './actions.ts'

export const metadata: Metadata = { title: 'Assignment' }

export default async function AssignmentPage({
  params,
}: PageProps<'/teach/[class]/assignments/[assignment]'>) {
  const { class: classId, assignment: id } = await params
  const actor = await pageActor('teacher', `/teach/${classId}/assignments/${id}`)
  const [loaded, course] = await Promise.all([forPage(loadAssignment(actor, classId, id)), loadCourse()])
  const { class: owned, assignment, learners, ownDues, otherClasses } = loaded
  const isDraft = assignment.published_at === null
  const place = { class: owned.id, assignment: assignment.id, version: assignment.version }
  return (
    <Page
      title={assignment.title}
      over={<a href={`/teach/${owned.id}`}>{owned.name}</a>}
      lead={isDraft ? 'A draft. Learners do not see it until you publish it.' : undefined}
    >
      <p>
        <a href={`/teach/${owned.id}/assignments/${assignment.id}/preview`}>What a learner sees, and when</a>
      </p>
      {isDraft ? <PublishAssignment publish={publishAssignmentAction} place={place} /> : null}
      <Section id="change" title="Change it">
        <AssignmentForm
          action={editAssignmentAction}
          classId={owned.id}
          timeZone={owned.time_zone}
          assignment={{ ...assignment, isDraft }}
          modules={course.modules}
          learners={learners}
        />
      </Section>
      {isDraft ? null : (
        <Section id="own-dates" title="Due dates of their own">
          {ownDues.length > 0 ? (
            <OwnDueList
              base={`/teach/${owned.id}/gradebook/${assignment.id}`}
              timeZone={owned.time_zone}
              dues={ownDues}
            />
          ) : (
            <p>Nobody has one. You give one to a learner in their cell of the gradebook, with the reason.</p>
          )}
        </Section>
      )}
      {otherClasses.length > 0 ? (
        <Section id="copy" title="Copy it">
          <CopyAssignment copy={copyAssignmentAction} place={place} otherClasses={otherClasses} />
        </Section>
      ) : null}
      <Section id="remove" title="Remove it">
        <RemoveAssignment remove={removeAssignmentAction} place={place} isDraft={isDraft} />
      </Section>
    </Page>
  )
}
