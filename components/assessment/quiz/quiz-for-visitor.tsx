import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'

/** Why a quiz cannot be taken without an account, and what one keeps. */
export function QuizForVisitor({ address }: { readonly address: string }) {
  const next = encodeURIComponent(address)
  return (
    <EmptyState
      title="A quiz needs an account."
      action={
        <>
          <LinkButton kind="primary" href={`/sign-up?next=${next}`}>
            Sign up
          </LinkButton>
          <p>
            You have one? <a href={`/sign-in?next=${next}`}>Sign in</a>.
          </p>
        </>
      }
    >
      Your answers, their times and your scores are kept with it, so that you can stop and go on on another
      device; you see them at any time, and erase them with the account.
    </EmptyState>
  )
}
