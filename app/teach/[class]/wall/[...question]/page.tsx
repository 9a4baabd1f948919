import type { Metadata } from 'next'
import { PollControls } from '#components/classroom/wall/poll-controls.tsx'
import { Wall } from '#components/classroom/wall/wall.client.tsx'
import { loadWall } from '#server/classroom/load-wall.ts'
import { env } from '#server/env.ts'
import { forPage } from '#server/http/for-page.ts'
import { pageActor } from '#server/http/page-actor.ts'
import { endPollAction, startPollAction } from './actions.ts'

export const metadata: Metadata = { title: 'On the wall' }

export default async function WallPage({ params }: PageProps<'/teach/[class]/wall/[...question]'>) {
  const { class: id, question: path } = await params
  const asked = path.join('/')
  const actor = await pageActor('teacher', `/teach/${id}/wall/${asked}`)
  const {
    class: owned,
    question,
    options,
    key,
    explanation,
    poll,
  } = await forPage(loadWall(actor, id, asked))
  return (
    <Wall
      classId={owned.id}
      question={question}
      options={options}
      poll={poll}
      voteAt={`${new URL(env().siteUrl).host}/poll`}
      answer={{ key, explanation }}
      controls={
        options.length > 0 ? (
          <PollControls
            classId={owned.id}
            question={question.id}
            poll={poll}
            start={startPollAction}
            end={endPollAction}
          />
        ) : null
      }
      back={`/teach/${owned.id}/questions`}
    />
  )
}
