import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import type { AskedPlace } from '#domain/assessment/asked-place.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import styles from './answered-view.module.css'
import { Feedback } from './feedback.tsx'
import { SavedLine } from './saved-line.tsx'

type AnsweredViewProps = {
  readonly prompt: string
  /** Address of the question. */
  readonly back: string
  /** Where it was asked, when that was not its lesson. */
  readonly place: AskedPlace | undefined
  readonly answer: readonly string[]
  readonly result: ResponseResult
  readonly isKept: boolean
  readonly isVisitor: boolean
}

/** The page that answers a question's plain form. */
export function AnsweredView({ prompt, back, place, answer, result, isKept, isVisitor }: AnsweredViewProps) {
  const isRejected = result.status === 'rejected'
  return (
    <Page title={isRejected ? 'Something is missing' : 'Your answer'} lead={prompt}>
      {answer.length > 0 ? (
        <ul className={styles.answer}>
          {answer.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      <Feedback result={result} folded={result.correct === false} />
      {isKept ? <SavedLine state="saved" /> : null}
      {isVisitor && !isRejected ? (
        <p className={styles.note}>
          Nothing was kept: you are not signed in. <a href="/sign-in">Sign in</a> to keep what you answer.
        </p>
      ) : null}
      <div>
        {place ? (
          <LinkButton kind="primary" href={isRejected ? place.here : place.next} prefetch={false}>
            {isRejected ? 'Back to the question' : 'Go on'}
          </LinkButton>
        ) : (
          <LinkButton kind="primary" href={back}>
            {result.correct ? 'Go on with the lesson' : 'Back to the question'}
          </LinkButton>
        )}
      </div>
    </Page>
  )
}
