import type { Metadata } from 'next'
import { AssignedList } from '#components/classroom/assigned-list.tsx'
import { ANYBODY, PreviewForm } from '#components/classroom/preview-form.tsx'
import { PreviewStanding } from '#components/classroom/preview-standing.tsx'
import { Page } from '#components/ui/page.tsx'
import { Section } from '#components/ui/section.tsx'
import { wallTime, wallTimeAt } from '#domain/classroom/wall-time.ts'
import { loadPreview, type Preview } from '#server/classroom/load-preview.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { PreviewCard } from './preview-card.tsx'

export const metadata: Metadata = { title: 'What a learner sees' }

export default async function PreviewPage({
  params,
  searchParams,
}: PageProps<'/teach/[class]/assignments/[assignment]/preview'>) {
  const { class: classId, assignment } = await params
  const { learner, at } = await searchParams
  const here = `/teach/${classId}/assignments/${assignment}`
  const actor = await pageActor('teacher', `${here}/preview`)
  const [preview, { modules }] = await Promise.all([
    forPage(
      loadPreview(actor, classId, {
        assignment,
        learner: typeof learner === 'string' && learner !== ANYBODY ? learner : undefined,
        atLocal: wallTime.safeParse(at).data,
        now: Date.now(),
      }),
    ),
    loadCourse(),
  ])
  const titles = new Map(modules.flatMap(module => module.lessons).map(each => [each.id, each.title]))
  const { class: owned, learners, work } = preview
  return (
    <Page
      title="What a learner sees"
      over={
        <>
          <a href={`/teach/${owned.id}`}>{owned.name}</a> · <a href={here}>{preview.title}</a>
        </>
      }
      lead="Choose whose view and when. Nothing is recorded."
    >
      <PreviewForm
        learners={learners}
        learner={preview.learner?.person}
        atLocal={wallTimeAt(preview.at, owned.time_zone)}
        timeZone={owned.time_zone}
      />
      <Section id="seen" title="Seen then">
        <PreviewStanding
          phase={preview.phase}
          who={preview.learner?.name ?? 'a learner'}
          at={preview.at}
          zone={owned.time_zone}
          quiz={work?.quiz}
          late={work?.late}
        />
        <AssignedList assigned={entryOf(preview, titles)} ownZone={preview.zone} isPreview />
      </Section>
      {work?.quiz ? (
        <Section id="card" title="The card before a quiz begins">
          <PreviewCard preview={preview} />
        </Section>
      ) : null}
    </Page>
  )
}

function entryOf(
  { class: owned, work, result, quiz, notes, at }: Preview,
  titles: ReadonlyMap<string, string>,
) {
  if (!work || !result) return []
  const entry = {
    ...work,
    class: { name: owned.name, timeZone: owned.time_zone },
    lessons: work.lessons.map(id => ({ id, title: titles.get(id) ?? id })),
    isRecheck: work.since !== undefined,
    result,
    quiz: work.quiz && {
      ...work.quiz,
      opensAt: (work.quiz.opensAt ?? 0) > at ? work.quiz.opensAt : undefined,
      begun: quiz?.begun ?? 0,
    },
    notes,
  }
  return [entry]
}
