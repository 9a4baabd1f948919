import type { ReactNode } from 'react'
import { Note } from '#components/ui/note.tsx'
import { FLAG_SENTENCES } from '#domain/assessment/statistics/flags.ts'
import type { ReportedQuestion } from '#domain/classroom/reported-question.ts'
import { ItemNumbers } from './item-numbers.tsx'
import { LearnerNames } from './learner-names.tsx'
import { OptionBars } from './option-bars.tsx'
import styles from './questions.module.css'

type QuestionAnalysisProps = {
  readonly classId: string
  readonly question: ReportedQuestion
  /** What the class answered, drawn. */
  readonly picture: ReactNode
}

/** One question: how it went in a sentence, who chose what, the numbers for those who want them. */
export function QuestionAnalysis({ classId, question, picture }: QuestionAnalysisProps) {
  const { id, prompt, row, sentence, right, scored, options, missedBy } = question
  return (
    <details className={styles.question}>
      <summary className={styles.line}>
        <span className={styles.score}>{scored === 0 ? '–' : `${right} of ${scored}`}</span>
        <span>
          {prompt}
          {row.flags.length > 0 ? <strong className={styles.flag}> Look at this one.</strong> : null}
        </span>
      </summary>
      <div className={styles.inside}>
        <p>{sentence}</p>
        {row.flags.map(flag => (
          <Note key={flag} kind="warn">
            {FLAG_SENTENCES[flag]}
          </Note>
        ))}
        {picture}
        {options.length > 0 ? (
          <OptionBars classId={classId} question={id} options={options} answered={row.counts.answered} />
        ) : missedBy.length > 0 ? (
          <details>
            <summary>Not wholly right: {missedBy.length}</summary>
            <LearnerNames classId={classId} question={id} learners={missedBy} />
          </details>
        ) : null}
        <details>
          <summary>Numbers</summary>
          <ItemNumbers row={row} />
        </details>
        <p className={styles.ways}>
          <a href={`/teach/${classId}/wall/${id}`}>On the wall</a>
          <a href={`/teach/${classId}/regrade`}>Was its key corrected? Score again</a>
        </p>
      </div>
    </details>
  )
}
