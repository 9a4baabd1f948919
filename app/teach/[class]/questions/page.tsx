import type { Metadata } from 'next'
import { z } from 'zod'
import { ClassOverlay } from '#components/assessment/types/curve/class-overlay.tsx'
import { AssignmentChoice } from '#components/classroom/questions/assignment-choice.tsx'
import { QuestionsView } from '#components/classroom/questions/questions-view.tsx'
import { RecheckForm } from '#components/classroom/questions/recheck-form.tsx'
import { RecheckList } from '#components/classroom/questions/recheck-list.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { recheckDue } from '#domain/classroom/recheck-due.ts'
import { describeInstant, instantOf, wallTimeAt } from '#domain/classroom/wall-time.ts'
import { type LoadedReport, loadQuestionsReport } from '#server/classroom/load-questions-report.ts'
import { loadRechecks, type Recheck } from '#server/classroom/load-rechecks.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { giveRecheckAction } from './actions.ts'

export const metadata: Metadata = { title: 'Questions' }

const wanted = z.string().max(64).optional().catch(undefined)

export default async function QuestionsPage({ params, searchParams }: PageProps<'/teach/[class]/questions'>) {
  const { class: id } = await params
  const actor = await pageActor('teacher', `/teach/${id}/questions`)
  const asked = wanted.parse((await searchParams).assignment)
  const now = Date.now()
  const loaded = await forPage(loadQuestionsReport(actor, id, { assignment: asked, now }))
  const { class: owned, assignments, assignment, report } = loaded
  const rechecks = assignment ? await loadRechecks(actor, id, { assignment: assignment.id, now }) : []
  const answered = report.analysis.items.reduce((sum, item) => sum + item.counts.answered, 0)
  const pictures = new Map(
    report.questions.flatMap(({ id: question, curves }) =>
      curves ? [[question, <ClassOverlay key={question} curves={curves} />] as const] : [],
    ),
  )
  return (
    <Page
      wide
      title="Questions"
      over={<a href={`/teach/${id}`}>{owned.name}</a>}
      lead="What the class got wrong, why, and what to teach again tomorrow."
    >
      {assignment ? <AssignmentChoice assignments={assignments} current={assignment.id} /> : null}
      {assignment && answered > 0 ? (
        <QuestionsView
          classId={id}
          assignment={assignment.id}
          report={report}
          recheck={assignment.isRecheck ? null : <GiveRecheck loaded={loaded} now={now} />}
          checkedAgain={rechecks.length > 0 ? <Rechecks loaded={loaded} rechecks={rechecks} /> : null}
          pictures={pictures}
        />
      ) : (
        <EmptyState
          title={assignment ? 'Nobody has answered yet.' : 'Nothing is assigned yet.'}
          action={<LinkButton href={`/teach/${id}`}>To the class</LinkButton>}
        >
          As soon as learners answer, this page says which ideas are misheld and what to do about it.
        </EmptyState>
      )}
    </Page>
  )
}

function GiveRecheck({ loaded, now }: { readonly loaded: LoadedReport; readonly now: number }) {
  const { class: owned, dues, assignment, report } = loaded
  if (!assignment || report.reteach.length === 0) return null
  const due = recheckDue(wallTimeAt(now, owned.time_zone), dues)
  const missed = new Set(report.reteach.flatMap(each => each.learners).map(each => each.id))
  return (
    <RecheckForm
      classId={owned.id}
      assignment={assignment.id}
      ideas={report.reteach.length}
      missed={missed.size}
      due={describeInstant(instantOf(due, owned.time_zone), owned.time_zone)}
      give={giveRecheckAction}
    />
  )
}

type RechecksProps = { readonly loaded: LoadedReport; readonly rechecks: readonly Recheck[] }

function Rechecks({ loaded: { class: owned }, rechecks }: RechecksProps) {
  const dues = rechecks.map(
    ({ id, dueAt }) => [id, dueAt === undefined ? '' : describeInstant(dueAt, owned.time_zone)] as const,
  )
  return <RecheckList classId={owned.id} rechecks={rechecks} dues={new Map(dues)} />
}
