import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { HowReviewWorks } from './how-review-works.tsx'

/** What learners find here, for whoever teaches them. */
export function ReviewForTeacher() {
  return (
    <Page
      title="Review"
      lead="What learners have answered in the course comes back before they would forget it."
    >
      <EmptyState
        title="You have nothing to review."
        action={<LinkButton href="/teach">Your classes</LinkButton>}
      >
        What a teacher tries out is kept apart: it counts nowhere, so it is not asked again either.
      </EmptyState>
      <HowReviewWorks />
    </Page>
  )
}
