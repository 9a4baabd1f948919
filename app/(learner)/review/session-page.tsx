import { redirect } from 'next/navigation'
import { QuestionPart } from '#components/lesson/question-part.tsx'
import { ReviewStep } from '#components/review/review-step.tsx'
import { SessionEnd } from '#components/review/session-end.tsx'
import type { Person } from '#domain/account/actor.ts'
import type { AskedPlace } from '#domain/assessment/asked-place.ts'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import { lessonOf } from '#domain/ids.ts'
import { type SessionPlace, sessionAddress } from '#domain/review/session-address.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { loadLesson } from '#server/content/load-lesson.ts'
import { loadSources } from '#server/content/load-sources.ts'
import { loadReviewSession } from '#server/review/load-review-session.ts'

type SessionPageProps = { readonly person: Person; readonly place: SessionPlace }

/** One question of a session, or after the last one its end. */
export async function SessionPage({ person, place }: SessionPageProps) {
  const { day, steps } = await loadReviewSession(person, place)
  const addressOf = (at: number) => sessionAddress({ ...place, at })
  const step = steps[place.at - 1]
  if (steps.length === 0) redirect('/review')
  if (!step) {
    const asked = steps.map((each, at) => ({ ...each, href: addressOf(at + 1) }))
    return <SessionEnd asked={asked} day={day} />
  }
  return (
    <ReviewStep
      at={place.at}
      of={steps.length}
      previous={place.at > 1 ? addressOf(place.at - 1) : undefined}
      next={addressOf(place.at + 1)}
      done={step.done && { title: step.title, due: step.done.due }}
      drawnOn={step.drawnOn}
      day={day}
    >
      <AskedQuestion
        question={step.question}
        place={{ here: addressOf(place.at), next: addressOf(place.at + 1) }}
      />
    </ReviewStep>
  )
}

/** A question as it stands in its lesson, with the diagram it points into or sets. */
async function AskedQuestion({
  question,
  place,
}: {
  readonly question: PublicQuestion
  readonly place: AskedPlace
}) {
  const [module = '', lessonId = ''] = lessonOf(question.id).split('/')
  const [lesson, dataSets, sources] = await Promise.all([
    loadLesson(module, lessonId),
    loadDataSets(),
    loadSources(),
  ])
  if (!lesson) throw new Error(`There is no lesson for ${question.id}.`)
  const supplied = {
    lesson: { ...lesson, questions: { [question.id]: question } },
    dataSets: new Map(dataSets.map(set => [set.id, set])),
    titles: Object.fromEntries(sources.map(source => [source.id, source.title])),
    introduced: new Set<number>(),
  }
  return <QuestionPart supplied={supplied} id={question.id} place={place} />
}
