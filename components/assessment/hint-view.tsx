import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { lessonOf } from '#domain/ids.ts'
import { questionAnchor } from '#domain/progress/progress.ts'

type HintViewProps = {
  readonly question: string
  readonly hint: { readonly number: number; readonly of: number; readonly text: string }
}

/** One hint as a page of its own, for readers without script. */
export function HintView({ question, hint }: HintViewProps) {
  const back = `/learn/${lessonOf(question)}#${questionAnchor(question)}`
  const next = `/answered?question=${encodeURIComponent(question)}&hint=${hint.number + 1}`
  return (
    <Page title={`Hint ${hint.number} of ${hint.of}`} lead={hint.text}>
      <div>
        <LinkButton kind="primary" href={back}>
          Back to the question
        </LinkButton>{' '}
        {hint.number < hint.of ? (
          <LinkButton kind="quiet" href={next} prefetch={false}>
            Next hint
          </LinkButton>
        ) : null}
      </div>
    </Page>
  )
}
