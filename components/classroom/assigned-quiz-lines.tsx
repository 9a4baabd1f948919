import { OwnLink } from '#components/classroom/own-link.tsx'
import { attemptsText } from '#domain/assessment/quiz-words.ts'
import type { AssignedQuiz } from '#domain/classroom/assigned-quiz.ts'
import { countedPoints } from '#domain/classroom/override.ts'
import type { Result } from '#domain/classroom/result.ts'
import { describeInstant } from '#domain/classroom/wall-time.ts'
import styles from './assigned-list.module.css'

type AssignedQuizLinesProps = {
  readonly assignment: string
  readonly quiz: AssignedQuiz & { readonly begun: number }
  readonly result: Result
  readonly classZone: string
  readonly ownZone: string
  readonly isPreview: boolean
}

/** How a learner stands in an assigned quiz, and the way to its start card. */
export function AssignedQuizLines(props: AssignedQuizLinesProps) {
  const { assignment, quiz, result, classZone, ownZone, isPreview } = props
  const points = countedPoints(result)
  return (
    <>
      {quiz.opensAt === undefined ? null : (
        <p className={styles.due}>
          opens {describeInstant(quiz.opensAt, classZone)}
          {ownZone === classZone ? null : (
            <span className={styles.own}> Your time: {describeInstant(quiz.opensAt, ownZone)}.</span>
          )}
        </p>
      )}
      {quiz.plainClosesAt === undefined ? null : (
        <p className={styles.due}>
          With your extra time; without it {describeInstant(quiz.plainClosesAt, classZone)}.
        </p>
      )}
      <p>
        {points === undefined ? '' : `${rounded(points)} of ${rounded(result.possible)} points. `}
        Attempts: {attemptsText(quiz.settings, quiz.begun)}.
      </p>
      <p>
        <OwnLink href={`/learn/${quiz.module}/quiz?assignment=${assignment}`} isPreview={isPreview}>
          To the quiz
        </OwnLink>
      </p>
    </>
  )
}

function rounded(points: number): string {
  return String(Math.round(points * 100) / 100)
}
