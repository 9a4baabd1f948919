import { redirect } from 'next/navigation'
import { ReviewStep } from '#components/review/review-step.tsx'
import { SessionEnd } from '#components/review/session-end.tsx'
import type { Person } from '#domain/account/actor.ts'
import { type SessionPlace, sessionAddress } from '#domain/review/session-address.ts'
import { loadReviewSession } from '#server/review/load-review-session.ts'
import { AskedQuestion } from '../asked-question.tsx'

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
