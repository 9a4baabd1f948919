import styles from './answer-grid.module.css'

type NumberedQuestionsProps = {
  readonly classId: string
  readonly questions: readonly { readonly id: string; readonly prompt: string }[]
}

/** What the numbers over the grid stand for. */
export function NumberedQuestions({ classId, questions }: NumberedQuestionsProps) {
  return (
    <ol className={styles.questions}>
      {questions.map(({ id, prompt }, at) => (
        <li key={id} id={`question-${at + 1}`}>
          {prompt} <a href={`/teach/${classId}/wall/${id}`}>On the wall</a>
        </li>
      ))}
    </ol>
  )
}
