import { ActionForm } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import { Table } from '#components/ui/table.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { FormCall } from '#domain/form-state.ts'
import styles from './regrade-view.module.css'

type Standing = { readonly earned: number | null; readonly possible: number }

type RegradeViewProps = {
  readonly classId: string
  readonly question: { readonly id: string; readonly prompt: string }
  readonly learners: readonly {
    readonly learner: string
    readonly name: string
    readonly before: Standing
    readonly after: Standing
    readonly lowered: Standing
  }[]
  readonly gains: number
  readonly losses: number
  readonly unscorable: number
  readonly judged: number
  readonly regrade: FormCall
}

/** What scoring one question again would change for a class, and the button that does it. */
export function RegradeView(props: RegradeViewProps) {
  const { classId, question, learners, gains, losses, unscorable, judged, regrade } = props
  const id = question.id.replaceAll('/', '-')
  return (
    <section className={styles.question} aria-labelledby={id}>
      <h2 id={id} className={styles.prompt}>
        {question.prompt}
      </h2>
      <p>{sentences({ gains, losses, unscorable, judged }).join(' ')}</p>
      <Table caption="Best score of each learner to this question" captionHidden>
        <thead>
          <tr>
            <th scope="col">Learner</th>
            <th scope="col" data-number>
              Now
            </th>
            <th scope="col" data-number>
              Scored again
            </th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {learners.map(({ learner, name, before, after, lowered }) => (
            <tr key={learner}>
              <th scope="row">{name}</th>
              <td data-number>{points(before)}</td>
              <td data-number>{points(fraction(lowered) < fraction(before) ? lowered : after)}</td>
              <td>
                <Change before={before} after={after} lowered={lowered} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <ActionForm
        action={regrade}
        submit={gains > 0 ? 'Score again' : 'Lower these scores'}
        kind={gains > 0 ? 'primary' : 'danger'}
        hidden={{ class: classId, question: question.id, ...(gains === 0 && { lower: 'yes' }) }}
      >
        {gains > 0 && losses > 0 ? (
          <CheckField
            id={`${id}-lower`}
            name="lower"
            value="yes"
            label="Lower scores too"
            hint="Left unticked, nobody loses points."
          />
        ) : null}
      </ActionForm>
    </section>
  )
}

function Change({ before, after, lowered }: Record<'before' | 'after' | 'lowered', Standing>) {
  if (fraction(lowered) < fraction(before)) return <Tag tone="warn">↓ only if you say so</Tag>
  if (fraction(after) > fraction(before)) return <Tag tone="good">↑ more</Tag>
  return <Tag>best stays</Tag>
}

function sentences(of: Record<'gains' | 'losses' | 'unscorable' | 'judged', number>): string[] {
  const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`)
  return [
    of.gains > 0 ? `${answers(of.gains)} would score more.` : '',
    of.losses > 0 ? `${answers(of.losses)} would score less.` : '',
    of.unscorable > 0 ? `${answers(of.unscorable)} no longer fit the question and keep their score.` : '',
    of.judged > 0 ? `${answers(of.judged)} were scored by a teacher and keep that score.` : '',
  ].filter(Boolean)
}

function fraction({ earned, possible }: Standing): number {
  return (earned ?? 0) / possible
}

function points({ earned, possible }: Standing): string {
  return earned === null ? 'waits' : `${Math.round(earned * 100) / 100} of ${possible}`
}
