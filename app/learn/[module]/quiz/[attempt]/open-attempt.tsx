import { howSure } from '#components/assessment/how-sure.ts'
import { AttemptDesk } from '#components/assessment/quiz/attempt-desk.client.tsx'
import { questionPicture } from '#components/lesson/question-part.tsx'
import { ReviewedAnswer } from '#components/lesson/reviewed-answer.tsx'
import { valuesOf } from '#domain/assessment/answer-from-form.ts'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import { lessonOf } from '#domain/ids.ts'
import type { LoadedAttempt } from '#server/assessment/load-attempt.ts'
import type { AskedQuestion } from '#server/assessment/read-attempt-questions.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { loadLesson } from '#server/content/load-lesson.ts'
import { loadSources } from '#server/content/load-sources.ts'
import { saveAnswerAction } from '../actions.ts'

type OpenAttemptProps = {
  readonly attempt: LoadedAttempt
  readonly address: string
  readonly timeZone: string
  readonly now: number
}

/** The questions of an attempt that is not submitted yet. */
export async function OpenAttempt({ attempt, address, timeZone, now }: OpenAttemptProps) {
  const { id, deadlineAt, isOpenBook } = attempt
  const questions = await Promise.all(attempt.questions.map(deskQuestion))
  const time =
    deadlineAt === undefined
      ? undefined
      : { left: deadlineAt - now, until: shortInstant(deadlineAt, timeZone) }
  return (
    <AttemptDesk
      attempt={id}
      address={address}
      isOpenBook={isOpenBook}
      time={time}
      questions={questions}
      save={saveAnswerAction}
    />
  )
}

async function deskQuestion({ view, isOpen, diagram, result, isFinal, ...open }: AskedQuestion) {
  const { position, question, certainty } = open
  const reviewed = isFinal ? (
    <ReviewedAnswer
      key={question.id}
      position={position}
      question={question}
      view={view}
      isOpen={isOpen}
      how={howSure({ certainty })}
      result={result}
      diagram={diagram}
      dataSets={new Map((await loadDataSets()).map(set => [set.id, set]))}
    />
  ) : undefined
  return { ...open, ...(isFinal ? {} : await drawn(open)), reviewed }
}

/** The diagram that a question needs, as it was left. */
async function drawn({ question, filled }: Pick<AskedQuestion, 'question' | 'filled'>) {
  if (question.type !== 'hotspot' && question.type !== 'state') return {}
  if (question.type === 'state' && question.parts) return {}
  const [module = '', lessonId = ''] = lessonOf(question.id).split('/')
  const [lesson, dataSets, sources] = await Promise.all([
    loadLesson(module, lessonId),
    loadDataSets(),
    loadSources(),
  ])
  if (!lesson) return {}
  const supplied = {
    lesson,
    dataSets: new Map(dataSets.map(set => [set.id, set])),
    titles: Object.fromEntries(sources.map(source => [source.id, source.title])),
    introduced: new Set<number>(),
  }
  return questionPicture(question, supplied, valuesOf(filled ?? {}, 'answer')[0])
}
