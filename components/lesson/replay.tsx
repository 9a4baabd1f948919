import { Feedback } from '#components/assessment/feedback.tsx'
import { GivenAnswer } from '#components/assessment/given-answer.tsx'
import { howSure } from '#components/assessment/how-sure.ts'
import { verdictOf } from '#components/assessment/verdict.ts'
import { StepThrough } from '#components/progress/step-through.client.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { AnswerView } from '#domain/progress/answer-view.ts'
import { type ReplayStep, spanText } from '#domain/progress/replay.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import type { ShownDiagram } from '#domain/progress/shown-diagram.ts'
import { AnsweredDiagram, type DataSets } from './answered-diagram.tsx'
import styles from './replay.module.css'

export type ReplayedAnswer = ReplayStep<{
  readonly id: string
  readonly answeredAt: number
  readonly answer: readonly string[]
  readonly view: AnswerView
  readonly certainty: number | undefined
  readonly hints: number
  readonly diagram: ShownDiagram | undefined
  readonly result: ResponseResult
}>

type ReplayProps = {
  readonly id: string
  readonly steps: readonly ReplayedAnswer[]
  readonly dataSets: DataSets
  readonly timeZone: string
}

/** Answers in the order in which they were given, to be stepped through; a list in order without script and on paper. */
export function Replay({ id, steps, dataSets, timeZone }: ReplayProps) {
  return (
    <StepThrough
      id={id}
      steps={steps.map(step => ({
        id: step.id,
        label: `${verdictOf(step.result).mark} ${step.prompt}`,
        body: <Step step={step} dataSets={dataSets} timeZone={timeZone} />,
      }))}
    />
  )
}

function Step({
  step,
  dataSets,
  timeZone,
}: Pick<ReplayProps, 'dataSets' | 'timeZone'> & { readonly step: ReplayedAnswer }) {
  const { prompt, answeredAt, since, nth, before, view, diagram, result } = step
  const facts = [
    shortInstant(answeredAt, timeZone),
    since === undefined ? undefined : `${spanText(since)} after the answer before`,
    nth > 1 ? `answer ${nth} to this question` : undefined,
    howSure(step),
  ].filter(Boolean)
  return (
    <div className={styles.step}>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <p className={styles.prompt}>{prompt}</p>
      {before && !diagram && !result.comparison ? (
        <p className={styles.facts}>Changed from: {before.join('; ')}</p>
      ) : null}
      {diagram ? (
        <AnsweredDiagram diagram={diagram} dataSets={dataSets} title="As it was answered" />
      ) : result.comparison ? null : (
        <GivenAnswer view={view} />
      )}
      <Feedback result={result} folded />
    </div>
  )
}
