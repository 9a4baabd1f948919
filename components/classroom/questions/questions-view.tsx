import type { ReactNode } from 'react'
import { Section } from '#components/ui/section.tsx'
import type { QuestionsReport } from '#domain/classroom/questions-report.ts'
import { MisconceptionList } from './misconception-list.tsx'
import { Misheld } from './misheld.tsx'
import { QuestionAnalysis } from './question-analysis.tsx'
import styles from './questions.module.css'
import { SureErrors } from './sure-errors.tsx'
import { WholeTest } from './whole-test.tsx'

type QuestionsViewProps = {
  readonly classId: string
  readonly report: QuestionsReport
  /** Pictures of what a class answered, by question. */
  readonly pictures: ReadonlyMap<string, ReactNode>
}

/** The report on an assignment's questions: first what to do, then what it rests on. */
export function QuestionsView({ classId, report, pictures }: QuestionsViewProps) {
  const { learners, reteach, misconceptions, sure, questions, analysis } = report
  return (
    <>
      <p className={styles.basis}>
        From the first answer of each of {learners} {learners === 1 ? 'learner' : 'learners'} to each
        question. Later tries, and what teachers try out, are left out.
      </p>
      <Section id="teach-again" title="Teach again tomorrow">
        <Misheld classId={classId} ideas={reteach} />
      </Section>
      <Section id="misconceptions" title="What they believe">
        <MisconceptionList classId={classId} misconceptions={misconceptions} learners={learners} />
      </Section>
      <Section id="sure" title="Sure, and wrong">
        <SureErrors errors={sure} />
      </Section>
      <Section id="each" title="Question by question">
        <p className={styles.basis}>
          Wholly right at the first try, of those who answered. Open one for who chose what.
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
        <WholeTest test={analysis.test} />
      </Section>
    </>
  )
}
