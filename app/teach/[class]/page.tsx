import type { Metadata } from 'next'
import { AssignmentList } from '#components/classroom/assignment-list.tsx'
import { JoinCodeCard } from '#components/classroom/join-code-card.tsx'
import { AskingLearners } from '#components/classroom/roster/asking-learners.tsx'
import { WallList } from '#components/classroom/wall-list.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import { type WorkPart, workProgress } from '#domain/classroom/work-progress.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { type LoadedGradebook, loadGradebook } from '#server/classroom/load-gradebook.ts'
import { loadPlacedDiagrams } from '#server/content/load-placed-diagrams.ts'
import { env } from '#server/env.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { answerAskingAction } from './learners/actions.ts'

export const metadata: Metadata = { title: 'Class' }

export default async function ClassPage({ params }: PageProps<'/teach/[class]'>) {
  const { class: id } = await params
  const actor = await pageActor('teacher', `/teach/${id}`)
  const [loaded, book] = await forPage(
    Promise.all([loadClass(actor, id), loadGradebook(actor, id, Date.now())]),
  )
  const { class: owned, learners } = loaded
  return (
    <Page
      title={owned.name}
      over={<a href="/teach">Your classes</a>}
      lead={
        <>
          <a href={`/teach/${id}/learners`}>{learners.length} learners</a>, taught by{' '}
          {loaded.teachers.map(each => each.name).join(', ')}.
        </>
      }
      aside={
        <LinkButton kind="primary" href={`/teach/${id}/assign`}>
          Assign something
        </LinkButton>
      }
    >
      <AskingLearners
        classId={id}
        timeZone={owned.time_zone}
        asking={loaded.asking.filter(each => each.status === 'waiting')}
        answer={answerAskingAction}
      />
      <JoinCodeCard
        classId={id}
        code={owned.join_code}
        address={env().siteUrl}
        open={owned.join_open === 1}
        approves={owned.approves_joining === 1}
      />
      <Section id="assignments" title="Assignments">
        <AssignmentList
          classId={id}
          timeZone={owned.time_zone}
          assignments={loaded.assignments}
          names={new Map(learners.map(each => [each.person, each.name]))}
          progress={progressOf(book)}
        />
      </Section>
      <Fold title="Diagrams for the projector" note="each alone on the screen, with its steps">
        <WallList diagrams={loadPlacedDiagrams()} />
      </Fold>
    </Page>
  )
}

function progressOf({ assignments, rows }: LoadedGradebook): Map<string, WorkPart[]> {
  return new Map(
    assignments.map(({ id }, at) => [id, workProgress(rows.flatMap(row => row.results[at] ?? []))] as const),
  )
}
