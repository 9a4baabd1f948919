import { Feedback } from '#components/assessment/feedback.tsx'
import { GivenAnswer } from '#components/assessment/given-answer.tsx'
import { howSure } from '#components/assessment/how-sure.ts'
import { AttemptList, type ListedAttempt } from '#components/progress/attempt-list.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { replayOf } from '#domain/progress/replay.ts'
import { AnsweredDiagram, type DataSets } from './answered-diagram.tsx'
import { Replay, type ReplayedAnswer } from './replay.tsx'

type Answered = Omit<ReplayedAnswer, 'question' | 'prompt' | 'since' | 'nth' | 'before'> &
  Omit<ListedAttempt, 'given' | 'how' | 'said'>

type LessonAnswersProps = {
  /** `module/lesson`. */
  readonly lesson: string
  readonly questions: readonly {
    readonly id: string
    readonly prompt: string
    readonly address: string | undefined
    readonly attempts: readonly Answered[]
  }[]
  readonly dataSets: DataSets
  readonly timeZone: string
  /** Of the headings with the prompts. */
  readonly level?: 2 | 3
}

/** Every answer in a lesson, question by question, and above that all of them in the order they were given. */
export function LessonAnswers({ lesson, questions, dataSets, timeZone, level = 2 }: LessonAnswersProps) {
  const steps = replayOf(questions)
  return (
    <>
      {steps.length > 1 ? (
        <Fold title="In the order they were given" note={`${steps.length} answers, step by step`}>
          <Replay
            id={`${lesson.replaceAll('/', '-')}-replay`}
            steps={steps}
            dataSets={dataSets}
            timeZone={timeZone}
          />
        </Fold>
      ) : null}
      {questions.map(({ attempts, ...question }) => (
        <AttemptList
          key={question.id}
          level={level}
          question={question}
          timeZone={timeZone}
          attempts={attempts.map(attempt => ({
            ...attempt,
            given: <Given {...attempt} dataSets={dataSets} />,
            how: howSure(attempt),
            said: <Feedback result={attempt.result} lesson={undefined} />,
          }))}
        />
      ))}
    </>
  )
}

/** A drawn curve stands beside its data in what is said of it. */
function Given({ view, diagram, result, dataSets }: Answered & { readonly dataSets: DataSets }) {
  if (diagram)
    return <AnsweredDiagram diagram={diagram} dataSets={dataSets} title="The diagram as it was answered" />
  return result.comparison ? null : <GivenAnswer view={view} />
}
