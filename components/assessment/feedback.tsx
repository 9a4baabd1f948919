import { lazy, Suspense } from 'react'
import type { ResponseResult, ShownFeedback } from '#domain/progress/response-result.ts'
import styles from './feedback.module.css'
import { verdictOf } from './verdict.ts'

/** Loaded where there is one: most lessons have none and do not pay. */
const CurveComparisonView = lazy(async () => ({
  default: (await import('./types/curve/comparison.tsx')).CurveComparisonView,
}))

type FeedbackProps = {
  readonly result: ResponseResult
  /** `module/lesson` of the page it stands in: places in it are jumped to. */
  readonly lesson?: string
  /** The explanation stays folded, so that the question can be tried again without it. */
  readonly folded?: boolean
  /** Told when a reader follows "Look here". */
  readonly onLook?: () => void
}

/** What is said about an answer: verdict, a drawn curve beside its data, reasons, the misconception with its refutation, where to look, explanation. */
export function Feedback({ result, lesson, folded = false, onLook }: FeedbackProps) {
  const { tone, mark, words } = verdictOf(result)
  const texts = result.feedback.map(each => each.text)
  const said = result.feedback.filter((each, at) => each.tone !== 'right' && texts.indexOf(each.text) === at)
  return (
    <div className={`${styles.feedback} ${styles[tone]}`}>
      <p className={styles.verdict}>
        <span className={styles.mark} aria-hidden="true">
          {mark}
        </span>
        {words}
      </p>
      {result.comparison ? (
        <Suspense>
          <CurveComparisonView comparison={result.comparison} />
        </Suspense>
      ) : null}
      {said.map(each => (
        <Said key={each.text} said={each} lesson={lesson} onLook={onLook} />
      ))}
      {result.explanation === null ? null : <Explanation text={result.explanation} folded={folded} />}
    </div>
  )
}

function Said({
  said,
  lesson,
  onLook,
}: {
  readonly said: ShownFeedback
  readonly lesson: string | undefined
  readonly onLook: (() => void) | undefined
}) {
  const { text, misconception, lookAt } = said
  return (
    <div className={styles.said}>
      <p>{text}</p>
      {misconception ? (
        <p className={styles.misconception}>
          <span className={styles.belief}>Often believed: {misconception.belief}</span>{' '}
          {misconception.refutation}
        </p>
      ) : null}
      {lookAt ? <LookHere place={lookAt} lesson={lesson} onLook={onLook} /> : null}
    </div>
  )
}

function LookHere({
  place,
  lesson,
  onLook,
}: {
  readonly place: string
  readonly lesson: string | undefined
  readonly onLook: (() => void) | undefined
}) {
  const [where, anchor] = place.split('#')
  const here = where === lesson
  return (
    <p>
      <a href={here ? `#${anchor}` : `/learn/${place}`} onClick={here ? onLook : undefined}>
        Look here{here ? '' : ' (another lesson)'}
      </a>
    </p>
  )
}

function Explanation({ text, folded }: { readonly text: string; readonly folded: boolean }) {
  if (!folded) return <p className={styles.explanation}>{text}</p>
  return (
    <details className={styles.folded}>
      <summary>Show the explanation</summary>
      <p className={styles.explanation}>{text}</p>
    </details>
  )
}
