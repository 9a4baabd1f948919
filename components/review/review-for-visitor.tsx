import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { HowReviewWorks } from './how-review-works.tsx'

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
        The site has to know over weeks what you knew when. Then it asks each idea again after a growing
        number of days, a few questions at a time, as far as possible ones that you have not seen lately. What
        you have answered in this browser comes along.
      </EmptyState>
      <HowReviewWorks />
    </Page>
  )
}
