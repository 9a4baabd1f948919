import type { Metadata } from 'next'
import { AddLearners } from '#components/classroom/roster/add-learners.client.tsx'
import { AskingLearners } from '#components/classroom/roster/asking-learners.tsx'
import { CoTeachers } from '#components/classroom/roster/co-teachers.tsx'
import { Roster } from '#components/classroom/roster/roster.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import { loadClass } from '#server/classroom/load-class.ts'
import { env } from '#server/env.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import {
  answerAskingAction,
  inviteTeacherAction,
  removeLearnerAction,
  stopTeachingAction,
} from './actions.ts'

export const metadata: Metadata = { title: 'Learners' }

export default async function LearnersPage({ params }: PageProps<'/teach/[class]/learners'>) {
  const { class: id } = await params
  const actor = await pageActor('teacher', `/teach/${id}/learners`)
  const { class: owned, learners, teachers, invited, asking } = await forPage(loadClass(actor, id))
  return (
    <Page
      title="Learners"
      over={<a href={`/teach/${id}`}>{owned.name}</a>}
      lead={`${learners.length} in the class.`}
    >
      <AskingLearners
        classId={owned.id}
        timeZone={owned.time_zone}
        asking={asking}
        answer={answerAskingAction}
      />
      <Roster
        classId={owned.id}
        timeZone={owned.time_zone}
        learners={learners}
        remove={removeLearnerAction}
      />
      <Section id="add" title="Add learners from a list">
        <p>
          Learners with an account of their own join with the code of the class. For everybody else a list
          makes accounts, with user names and passwords on cards to hand over.
        </p>
        <AddLearners classId={owned.id} className={owned.name} siteUrl={env().siteUrl} />
      </Section>
      <Section id="teachers" title="Teachers">
        <CoTeachers
          classId={owned.id}
          teachers={teachers}
          invited={invited}
          invite={inviteTeacherAction}
          stop={stopTeachingAction}
        />
      </Section>
    </Page>
  )
}
