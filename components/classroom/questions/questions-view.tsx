import type { ReactNode } from 'react'
import { DownloadLink } from '#components/ui/download-link.tsx'
import { Section } from '#components/ui/section.tsx'
import type { QuestionsReport } from '#domain/classroom/questions-report.ts'
import { basisSentence } from '#domain/classroom/report-basis.ts'
import { MisconceptionList } from './misconception-list.tsx'
import { Misheld } from './misheld.tsx'
import { QuestionAnalysis } from './question-analysis.tsx'
import styles from './questions.module.css'
import { SureErrors } from './sure-errors.tsx'
import { WholeTest } from './whole-test.tsx'

type QuestionsViewProps = {
  readonly classId: string
  readonly assignment: string
  readonly report: QuestionsReport
  /** Gives the ideas to teach again as a re-check. */
  readonly recheck: ReactNode
  /** How re-checks went; nothing where there is none. */
  readonly checkedAgain: ReactNode
  /** Pictures of what a class answered, by question. */
  readonly pictures: ReadonlyMap<string, ReactNode>
}

/** The report on an assignment's questions: first what to do, then what it rests on. */
export function QuestionsView(props: QuestionsViewProps) {
  const { classId, assignment, report, recheck, checkedAgain, pictures } = props
  const { basis, reteach, misconceptions, sure, questions, analysis } = report
  const rows = `/api/v1/classes/${classId}/questions/rows?assignment=${assignment}`
  return (
    <>
      <p className={styles.basis}>{basisSentence(basis)}</p>
      <Section id="teach-again" title="Teach again tomorrow">
        <Misheld classId={classId} assignment={assignment} ideas={reteach} />
        {recheck}
      </Section>
      {checkedAgain ? (
        <Section id="checked-again" title="Checked again">
          {checkedAgain}
        </Section>
      ) : null}
      <Section id="misconceptions" title="What they believe">
        <MisconceptionList classId={classId} misconceptions={misconceptions} learners={basis.counted} />
      </Section>
      <Section id="sure" title="Sure, and wrong">
        <SureErrors classId={classId} errors={sure} />
      </Section>
      <Section id="each" title="Question by question">
        <p className={styles.basis}>
          Wholly right, of those with a score. Open one for who chose what, or see{' '}
          <a href={`/teach/${classId}/questions/answers?assignment=${assignment}`}>
            every learner’s answers as a grid
          </a>
          .
        </p>
        <div>
          {questions.map(question => (
            <QuestionAnalysis
              key={question.id}
              classId={classId}
              question={question}
              picture={pictures.get(question.id)}
            />
          ))}
        </div>
      </Section>
      <Section id="whole" title="All questions together">
        <WholeTest analysis={analysis} />
        <p className={styles.ways}>
          <DownloadLink href={rows}>The rows behind the numbers, CSV</DownloadLink>
          <a href={`${rows}&part=numbers`}>The numbers, CSV</a>
        </p>
      </Section>
    </>
  )
}
