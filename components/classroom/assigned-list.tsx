import Link from 'next/link'
import { AssignedQuizLines } from '#components/classroom/assigned-quiz-lines.tsx'
import { stateMark } from '#components/classroom/grid/state-mark.ts'
import { OwnLink } from '#components/classroom/own-link.tsx'
import { ResultNotes } from '#components/classroom/result-notes.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { Tag, type TagTone } from '#components/ui/tag.tsx'
import type { AssignedQuiz } from '#domain/classroom/assigned-quiz.ts'
import { lateText } from '#domain/classroom/late-points.ts'
import { type LateRule, lateSentence } from '#domain/classroom/late-rule.ts'
import { countedPoints } from '#domain/classroom/override.ts'
import { isOpenState } from '#domain/classroom/reminding.ts'
import type { Result, ResultState } from '#domain/classroom/result.ts'
import type { ResultNote } from '#domain/classroom/result-note.ts'
import { goalOf, type SetUp } from '#domain/classroom/set-up.ts'
import { describeInstant } from '#domain/classroom/wall-time.ts'
import styles from './assigned-list.module.css'

type AssignedListProps = {
  readonly ownZone: string
  /** Shown to a teacher under a heading of the page: what only the learner can open is no link. */
  readonly isPreview?: boolean
  readonly assigned: readonly {
    readonly id: string
    readonly title: string
    readonly class: { readonly name: string; readonly timeZone: string }
    readonly lessons: readonly { readonly id: string; readonly title: string }[]
    readonly isRecheck: boolean
    /** A diagram to work with. */
    readonly setUp?: SetUp | undefined
    readonly dueAt: number | undefined
    readonly late?: LateRule | undefined
    readonly result: Result
    readonly quiz: (AssignedQuiz & { readonly begun: number }) | undefined
    readonly notes: readonly ResultNote[]
  }[]
}

const TONES: Record<ResultState, TagTone> = {
  'not-started': 'plain',
  'in-progress': 'accent',
  missing: 'bad',
  done: 'good',
  'done-late': 'warn',
  'needs-grading': 'accent',
  excused: 'plain',
  'not-assigned': 'plain',
}

/** What a learner has to do, each with its due time in the class's zone and, where it differs, in their own. */
export function AssignedList({ assigned, ownZone, isPreview = false }: AssignedListProps) {
  return (
    <ol className={styles.list}>
      {assigned.map(work => (
        <li key={work.id} id={work.id} className={styles.work}>
          <div className={styles.head}>
            <h3 className={styles.title}>{work.title}</h3>
            <Tag tone={TONES[work.result.state]}>{wordFor(work.result.state)}</Tag>
          </div>
          <p className={styles.due}>
            {work.class.name} · <Due dueAt={work.dueAt} classZone={work.class.timeZone} ownZone={ownZone} />
          </p>
          {work.quiz ? (
            <AssignedQuizLines
              assignment={work.id}
              quiz={work.quiz}
              result={work.result}
              classZone={work.class.timeZone}
              ownZone={ownZone}
              isPreview={isPreview}
            />
          ) : (
            <>
              {work.dueAt !== undefined && work.late ? <p>{lateSentence(work.late)}</p> : null}
              <ProgressBar
                label={work.setUp && goalOf(work.setUp) ? 'Steps reached' : 'Questions answered'}
                value={work.result.answered}
                max={work.result.questions}
              />
              <Points result={work.result} />
            </>
          )}
          {work.isRecheck ? (
            <p>
              <OwnLink href={`/assigned/${work.id}`} isPreview={isPreview}>
                {work.result.answered > 0 ? 'Go on' : work.setUp ? 'Open it' : 'Answer the questions'}
              </OwnLink>
            </p>
          ) : null}
          {work.lessons.length > 0 ? (
            <ul className={styles.lessons}>
              {work.lessons.map(lesson => (
                <li key={lesson.id}>
                  <Link href={`/learn/${lesson.id}`}>{lesson.title}</Link>
                </li>
              ))}
            </ul>
          ) : null}
          <ResultNotes notes={work.notes} timeZone={ownZone} />
        </li>
      ))}
    </ol>
  )
}

/** What the gradebook calls by the teacher's part is called by the learner's. */
function wordFor(state: ResultState): string {
  return state === 'needs-grading' ? 'waits for grading' : stateMark(state).word
}

function Points({ result }: { readonly result: Result }) {
  const counted = countedPoints(result)
  if (result.late) return <p>Points: {lateText(result)}.</p>
  if (counted === undefined || result.possible === 0) return null
  return (
    <p>
      {isOpenState(result.state) ? 'Points so far' : 'Points'}: {Math.round(counted * 100) / 100} of{' '}
      {result.possible}.
    </p>
  )
}

function Due({
  dueAt,
  classZone,
  ownZone,
}: {
  dueAt: number | undefined
  classZone: string
  ownZone: string
}) {
  if (dueAt === undefined) return 'no due date'
  return (
    <>
      due <time dateTime={new Date(dueAt).toISOString()}>{describeInstant(dueAt, classZone)}</time>
      {ownZone === classZone ? null : (
        <span className={styles.own}> Your time: {describeInstant(dueAt, ownZone)}.</span>
      )}
    </>
  )
}
