import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'

/** What stands on the progress page of somebody who has just begun. */
export function NothingYet() {
  return (
    <EmptyState
      title="Nothing here yet."
      action={
        <LinkButton kind="primary" href="/">
          Choose a lesson
        </LinkButton>
      }
    >
      As soon as you read a lesson or answer a question, it stands here.
    </EmptyState>
  )
}
