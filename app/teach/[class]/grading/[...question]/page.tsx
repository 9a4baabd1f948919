import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EssayReader } from '#components/classroom/essay-reader.tsx'
import { WaitingTexts } from '#components/classroom/waiting-texts.tsx'
import { Page } from '#components/ui/page.tsx'
import { pickEssay } from '#domain/classroom/pick-essay.ts'
import { remarksFor } from '#domain/classroom/remark.ts'
import { loadEssays } from '#server/classroom/load-essays.ts'
import { loadGrading } from '#server/classroom/load-grading.ts'
import { loadWaitingTexts } from '#server/classroom/load-waiting-texts.ts'
import { readRemarks } from '#server/classroom/read-remarks.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { judgeEssayAction, judgeTextAction, takeBackAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Grading' }

export default async function GradeQuestionPage({
  params,
  searchParams,
}: PageProps<'/teach/[class]/grading/[...question]'>) {
  const [{ class: id, question: segments }, { answer, names, saved }] = await Promise.all([
    params,
    searchParams,
  ])
  const question = segments.join('/')
  const actor = await pageActor('teacher', `/teach/${id}/grading/${question}`)
  const { questions } = await forPage(loadGrading(actor, id))
  const type = questions.find(each => each.id === question)?.type
  if (type === undefined) notFound()
  const over = <a href={`/teach/${id}/grading`}>Grading</a>
  if (type === 'text') {
    const loaded = await forPage(loadWaitingTexts(actor, id, question))
    return (
      <Page wide over={over} title="Short texts" lead={loaded.question.prompt}>
        <WaitingTexts classId={id} {...loaded} judge={judgeTextAction} />
      </Page>
    )
  }
  const [{ class: owned, question: asked, essays }, remarks] = await Promise.all([
    forPage(loadEssays(actor, id, question)),
    readRemarks(actor),
  ])
  const place = { hidden: names === 'hidden', answer: typeof answer === 'string' ? answer : undefined }
  return (
    <Page wide over={over} title="Written answers" lead={asked.prompt}>
      <EssayReader
        classId={id}
        timeZone={owned.time_zone}
        question={asked}
        {...pickEssay(essays, place)}
        hidden={place.hidden}
        remarks={remarksFor(remarks, { question })}
        saved={typeof saved === 'string' ? saved : undefined}
        judge={judgeEssayAction}
        takeBack={takeBackAction}
      />
    </Page>
  )
}
