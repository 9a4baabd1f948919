import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'

/** What review is, for whoever has no account yet. */
export function ReviewForVisitor() {
  return (
    <Page title="Review" lead="What you have answered in the course comes back before you would forget it.">
      <EmptyState
        title="Review needs an account."
        action={
          <>
            <LinkButton kind="primary" href="/sign-up?next=%2Freview">
              Sign up
            </LinkButton>
            <p>
              You have one? <a href="/sign-in?next=%2Freview">Sign in</a>.
            </p>
          </>
        }
      >
        The site has to know over weeks what you knew when, and asks each idea again after a growing number of days:
        a few questions at a time, most of them new to you. What you have answered in this browser comes along.
      </EmptyState>
      <HowReviewWorks />
    </Page>
  )
}

/** How answers become days, said so that a learner can check it. */
export function HowReviewWorks() {
  return (
    <section aria-labelledby="how">
      <h2 id="how">How it works</h2>
      <ul>
        <li>All questions about one idea share one place in your calendar, wherever you answer them.</li>
        <li>
          Wrong or less than half right: the idea comes back tomorrow. Partly right, with a hint, at a second try or
          unsure: soon. Right: later. Right, sure, and on a later day: later still.
        </li>
        <li>An idea counts once a day, by your worst answer. How fast you are never counts.</li>
        <li>
          The days are worked out by <abbr title="Free Spaced Repetition Scheduler">FSRS</abbr>, so that you would
          still know about nine of ten ideas when they come.
        </li>
        <li>Ideas that are easily confused are asked one after the other.</li>
      </ul>
    </section>
  )
}
