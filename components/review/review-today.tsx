import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Note } from '#components/ui/note.tsx'
import type { Day } from '#domain/review/day.ts'
import { comingDay } from '#domain/review/describe-day.ts'
import { SESSION_LENGTH } from '#domain/review/pick-session.ts'

type ReviewTodayProps = {
  readonly day: Day
  readonly met: number
  readonly today: number
  readonly doneToday: number
  readonly waiting: number
  readonly next: Day | undefined
  readonly ahead: number
  /** Addresses of the session that is due, and of one ahead of time. */
  readonly begin: string
  readonly beginAhead: string
}

/** What is asked for today and the way into it; or that nothing is, and when something will be. */
export function ReviewToday(props: ReviewTodayProps) {
  const { day, met, today, doneToday, waiting, next, ahead, begin, beginAhead } = props
  if (met === 0) return <NothingMet />
  if (today > 0) {
    return (
      <>
        {waiting > 0 ? <Note>{backlogSentence(waiting)}</Note> : null}
        <EmptyState
          title={`${countOf(today)} ${today === 1 ? 'is' : 'are'} ready to be asked again.`}
          action={
            <LinkButton kind="primary" href={begin} prefetch={false}>
              {doneToday > 0 ? 'Go on' : 'Begin'}: {today === 1 ? 'one question' : `${today} questions`}
            </LinkButton>
          }
        >
          One question an idea, as far as possible one that you have not seen lately.
        </EmptyState>
      </>
    )
  }
  return (
    <EmptyState
      title={doneToday > 0 ? 'That is all for today.' : 'Nothing is due today.'}
      action={
        ahead > 0 ? (
          <LinkButton href={beginAhead} prefetch={false}>
            Review ahead anyway
          </LinkButton>
        ) : null
      }
    >
      {next ? <>The next review comes {comingDay(next, day)}. </> : null}
      {waiting > 0 ? backlogSentence(waiting) : null}
    </EmptyState>
  )
}

function NothingMet() {
  return (
    <EmptyState
      title="Nothing to review yet."
      action={
        <LinkButton kind="primary" href="/">
          To the course
        </LinkButton>
      }
    >
      Answer questions in a lesson. What they ask about comes back here after some days, just before you would
      forget it.
    </EmptyState>
  )
}

function backlogSentence(waiting: number): string {
  const more = waiting === 1 ? 'One more idea has' : `${waiting} more ideas have`
  return `${more} waited for you and will come over the next days, at most ${SESSION_LENGTH} a day, those first that you are about to lose; nothing is lost by taking it slowly.`
}

function countOf(ideas: number): string {
  return ideas === 1 ? 'One idea' : `${ideas} ideas`
}
