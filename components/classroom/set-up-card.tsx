import { LinkButton } from '#components/ui/link-button.tsx'
import { Tag } from '#components/ui/tag.tsx'

type SetUpCardProps = {
  readonly setUp: {
    readonly title: string
    /** The step with which it is done; undefined where questions say that. */
    readonly goal: string | undefined
    readonly isReached: boolean
  }
  readonly address: string
}

/** The way to a diagram as a teacher set it up, and with what the work is done. */
export function SetUpCard({ setUp: { title, goal, isReached }, address }: SetUpCardProps) {
  return (
    <>
      <p>
        {goal === undefined
          ? 'Work with the diagram, then answer below.'
          : `It is done when you have seen the step “${goal}” of the diagram.`}{' '}
        {isReached ? <Tag tone="good">✓ seen</Tag> : null}
      </p>
      <div>
        {/* A fragment of a lesson: read by its diagram when the page opens. */}
        <LinkButton href={address} prefetch={false}>
          Open the diagram: {title}
        </LinkButton>
      </div>
    </>
  )
}
