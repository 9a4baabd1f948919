import Link from 'next/link'
import { Feedback } from '#components/assessment/feedback.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import type { ResponseResult } from '#domain/progress/response-result.ts'
import { QuestionPart } from './question-part.tsx'
import styles from './question-states.module.css'
import type { LessonSupplies } from './supplies.ts'

type QuestionStates = {
  readonly question: PublicQuestion
  readonly pool: 'check' | 'quiz'
  readonly idea: string
  readonly states: readonly { readonly says: string; readonly result: ResponseResult }[]
}

type QuestionStatesListProps = {
  readonly lessons: readonly { readonly id: string; readonly title: string }[]
  readonly states: readonly QuestionStates[]
  readonly supplies: LessonSupplies
}

/** The questions of a lesson for its author, each unanswered and with all that is said about answers. */
export function QuestionStatesList({ lessons, states, supplies }: QuestionStatesListProps) {
  const { id } = supplies.lesson
  const asked = Object.fromEntries(states.map(each => [each.question.id, each.question]))
  return (
    <>
      <nav aria-label="Lessons" className={styles.lessons}>
        {lessons.map(lesson => (
          <Link
            key={lesson.id}
            href={`/dev/questions?lesson=${lesson.id}`}
            aria-current={lesson.id === id ? 'page' : undefined}
          >
            {lesson.title}
          </Link>
        ))}
      </nav>
      <div className={styles.list}>
        {states.map(({ question, pool, idea, states: shown }) => (
          <section key={question.id} className={styles.question}>
            <h2 className={styles.name}>
              {question.id} <Tag>{question.type}</Tag> <Tag>{pool}</Tag> <Tag>{idea}</Tag>
            </h2>
            <div className={styles.sides}>
              <QuestionPart
                supplied={{
                  ...supplies,
                  lesson: { ...supplies.lesson, questions: asked },
                  introduced: new Set(),
                }}
                id={question.id}
              />
              <ol className={styles.states}>
                {shown.map(({ says, result }) => (
                  <li key={says}>
                    <p className={styles.says}>{says}</p>
                    <Feedback result={result} lesson={undefined} />
                  </li>
                ))}
              </ol>
            </div>
          </section>
        ))}
      </div>
    </>
  )
}
