import type { ReactNode } from 'react'
import { Tag } from '#components/ui/tag.tsx'
import { lateText } from '#domain/classroom/late-points.ts'
import { countedPoints } from '#domain/classroom/override.ts'
import type { Result } from '#domain/classroom/result.ts'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import { stateMark } from './grid/state-mark.ts'
import styles from './result-head.module.css'

type ResultHeadProps = {
  readonly result: Result
  readonly dueAt: number | undefined
  /** Is it a date of the learner's own? */
  readonly isOwnDue: boolean
  readonly timeZone: string
  /** Is it a step of a diagram that has to be reached? */
  readonly isStep: boolean
}

/** A result at a glance: what counts, how it came about, when. */
export function ResultHead({ result, dueAt, isOwnDue, timeZone, isStep }: ResultHeadProps) {
  const counted = countedPoints(result)
  const { word } = stateMark(result.state)
  const { bestEarned, firstEarned, possible, answered, questions, finishedAt, override, isUnscored } = result
  return (
    <dl className={styles.facts}>
      <Fact label="Counts">
        {isStep
          ? 'no points'
          : counted === undefined
            ? 'nothing yet'
            : `${round(counted)} of ${round(possible)} points`}
      </Fact>
      {result.waiting ? <Fact label="Waits for you">{round(result.waiting)} points</Fact> : null}
      <Fact label="State">
        <Tag>{word}</Tag>
      </Fact>
      <Fact label={isStep ? 'Step' : 'Answered'}>
        {isStep ? (answered > 0 ? 'reached' : 'not reached yet') : `${answered} of ${questions} questions`}
      </Fact>
      <Fact label={override ? 'Computed' : 'Best answers'}>
        {isUnscored ? 'nothing yet' : `${round(result.late?.before ?? bestEarned)} points`}
      </Fact>
      {result.late ? <Fact label="Late">{lateText(result)}</Fact> : null}
      <Fact label="First tries">{isUnscored ? 'nothing yet' : `${round(firstEarned)} points`}</Fact>
      <Fact label={isOwnDue ? 'Due, own date' : 'Due'}>
        {dueAt === undefined ? 'no due date' : shortInstant(dueAt, timeZone)}
      </Fact>
      <Fact label="Finished">
        {finishedAt === undefined ? 'not yet' : shortInstant(finishedAt, timeZone)}
      </Fact>
    </dl>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}

function round(points: number): number {
  return Math.round(points * 100) / 100
}
