import { ActionForm } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import { FieldGroup } from '#components/ui/field-group.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { FormCall } from '#domain/form-state.ts'
import { CommentField } from './comment-field.client.tsx'
import styles from './misconception-remark.module.css'

type Holder = {
  readonly learner: string
  readonly name: string
  readonly prompts: readonly string[]
  readonly shownAt: number
  readonly holds: boolean
}

type MisconceptionRemarkProps = {
  readonly classId: string
  readonly misconception: { readonly id: string; readonly refutation: string }
  readonly holders: readonly Holder[]
  /** The teacher's own remarks, those about this misconception first. */
  readonly remarks: readonly { readonly id: string; readonly text: string }[]
  readonly timeZone: string
  readonly send: FormCall
}

/** A remark to those whose answers show a misconception: first to whom, then what; each reads it beside their answer. */
export function MisconceptionRemark(props: MisconceptionRemarkProps) {
  const { classId, misconception, holders, remarks, timeZone, send } = props
  const still = holders.filter(each => each.holds)
  const former = holders.filter(each => !each.holds)
  const asked = [...new Set(holders.flatMap(each => each.prompts))]
  return (
    <>
      <p>The course answers: {misconception.refutation}</p>
      <details className={styles.questions}>
        <summary>
          {asked.length === 1 ? 'The question' : `The ${asked.length} questions`} in which it shows
        </summary>
        <ol>
          {asked.map(prompt => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ol>
      </details>
      <ActionForm
        action={send}
        submit="Send to those ticked"
        hidden={{ class: classId, misconception: misconception.id }}
      >
        {still.length > 0 ? (
          <FieldGroup
            id="still"
            legend={`${still.length} ${still.length === 1 ? 'holds' : 'hold'} it by the last answer`}
          >
            <Learners of={still} asked={asked} timeZone={timeZone} isTicked />
          </FieldGroup>
        ) : null}
        {former.length > 0 ? (
          <FieldGroup
            id="former"
            legend={`${former.length} ${former.length === 1 ? 'has' : 'have'} answered otherwise since`}
          >
            <Learners of={former} asked={asked} timeZone={timeZone} />
          </FieldGroup>
        ) : null}
        <CommentField
          name="text"
          hint="Each reads it with your name, beside the answer that shows it."
          remarks={remarks}
          places={[]}
        />
      </ActionForm>
    </>
  )
}

type LearnersProps = {
  readonly of: readonly Holder[]
  /** Every question in which it shows, as they are numbered. */
  readonly asked: readonly string[]
  readonly timeZone: string
  readonly isTicked?: boolean
}

function Learners({ of, asked, timeZone, isTicked = false }: LearnersProps) {
  return (
    <div className={styles.learners}>
      {of.map(({ learner, name, prompts, shownAt }) => (
        <CheckField
          key={learner}
          id={`to-${learner}`}
          name="learner"
          value={learner}
          defaultChecked={isTicked}
          label={name}
          hint={`${shortInstant(shownAt, timeZone)}${asked.length > 1 ? `, ${numbered(prompts, asked)}` : ''}`}
        />
      ))}
    </div>
  )
}

/** "question 2", "questions 1 and 3". */
function numbered(prompts: readonly string[], asked: readonly string[]): string {
  const numbers = prompts.map(each => asked.indexOf(each) + 1).sort((a, b) => a - b)
  const last = numbers.at(-1)
  const before = numbers.slice(0, -1)
  return before.length === 0 ? `question ${last}` : `questions ${before.join(', ')} and ${last}`
}
