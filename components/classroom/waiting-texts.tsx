import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Table } from '#components/ui/table.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { GivenText } from '#domain/classroom/group-texts.ts'
import type { FormCall } from '#domain/form-state.ts'
import styles from './waiting-texts.module.css'

type WaitingTextsProps = {
  readonly classId: string
  readonly question: { readonly id: string; readonly accepted: readonly string[] }
  readonly texts: readonly GivenText[]
  readonly judge: FormCall
}

const STATE = {
  waiting: { tone: 'accent', words: 'waits' },
  accepted: { tone: 'good', words: '✓ accepted' },
  refused: { tone: 'bad', words: '× refused' },
} as const

/** Short texts that the question does not know, each to be accepted or refused for the whole class. */
export function WaitingTexts({ classId, question, texts, judge }: WaitingTextsProps) {
  return (
    <>
      <p className={styles.known}>
        The course accepts {listed(question.accepted)}. Accept another text, or refuse it, and everybody in
        this class who gave it, or gives it later, is scored so.
      </p>
      <Table caption="Texts that learners gave" captionHidden>
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">Given by</th>
            <th scope="col">State</th>
            <th scope="col">Decide</th>
          </tr>
        </thead>
        <tbody>
          {texts.map(({ text, written, names, verdict }) => (
            <tr key={`${text}-${verdict}`}>
              <th scope="row" className={styles.text}>
                {written.join(' · ')}
              </th>
              <td>{names.join(', ')}</td>
              <td>
                <Tag tone={STATE[verdict].tone}>{STATE[verdict].words}</Tag>
              </td>
              <td>
                <div className={styles.buttons}>
                  {verdict === 'accepted' ? null : (
                    <ActionForm
                      action={judge}
                      className={styles.decide}
                      submit="Accept"
                      kind={verdict === 'waiting' ? 'primary' : 'quiet'}
                      hidden={{
                        class: classId,
                        question: question.id,
                        text,
                        seen: verdict,
                        verdict: 'accept',
                      }}
                    />
                  )}
                  {verdict === 'refused' ? null : (
                    <ActionForm
                      action={judge}
                      className={styles.decide}
                      submit="Refuse"
                      kind={verdict === 'waiting' ? 'secondary' : 'quiet'}
                      hidden={{
                        class: classId,
                        question: question.id,
                        text,
                        seen: verdict,
                        verdict: 'refuse',
                      }}
                    />
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}

function listed(accepted: readonly string[]): string {
  return accepted.map(each => `“${each}”`).join(', ')
}
