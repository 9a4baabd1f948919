import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Fold } from '#components/ui/fold.tsx'
import { Note } from '#components/ui/note.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { FormCall } from '#domain/form-state.ts'
import styles from './asking-learners.module.css'

type Asking = {
  readonly person: string
  readonly name: string
  readonly userName: string
  readonly status: 'waiting' | 'refused'
  readonly asks: number
  readonly askedAt: number
  readonly wasHereUntil: number | null
}

type AskingLearnersProps = {
  readonly classId: string
  readonly timeZone: string
  readonly asking: readonly Asking[]
  readonly answer: FormCall
}

/** Who came with the code and waits for a yes or a no; folded, who had a no. Nothing while nobody asks. */
export function AskingLearners({ classId, timeZone, asking, answer }: AskingLearnersProps) {
  const waiting = asking.filter(each => each.status === 'waiting')
  const refused = asking.filter(each => each.status === 'refused')
  if (asking.length === 0) return null
  return (
    <>
      {waiting.length > 0 ? (
        <Note
          title={waiting.length === 1 ? 'One person asks to join.' : `${waiting.length} people ask to join.`}
        >
          <ul className={styles.people}>
            {waiting.map(each => (
              <li key={each.person} className={styles.person}>
                <Who asking={each} timeZone={timeZone} />
                <div className={styles.ways}>
                  <ActionForm
                    action={answer}
                    submit={`Let ${each.name} in`}
                    hidden={{ class: classId, people: each.person, answer: 'admit' }}
                    kind="secondary"
                  />
                  <ActionForm
                    action={answer}
                    submit="Refuse"
                    hidden={{ class: classId, people: each.person, answer: 'refuse' }}
                    kind="quiet"
                  />
                </div>
              </li>
            ))}
          </ul>
          {waiting.length > 1 ? (
            <ActionForm
              action={answer}
              submit={waiting.length === 2 ? 'Let both in' : `Let all ${waiting.length} in`}
              hidden={{ class: classId, answer: 'admit' }}
              className={styles.all}
            >
              {waiting.map(each => (
                <input key={each.person} type="hidden" name="people" value={each.person} />
              ))}
            </ActionForm>
          ) : null}
        </Note>
      ) : null}
      {refused.length > 0 ? (
        <Fold title="Refused" note={refused.map(each => each.name).join(', ')}>
          <ul className={styles.people}>
            {refused.map(each => (
              <li key={each.person} className={styles.person}>
                <Who asking={each} timeZone={timeZone} />
                <ActionForm
                  action={answer}
                  submit={`Let ${each.name} in after all`}
                  hidden={{ class: classId, people: each.person, answer: 'admit' }}
                  kind="secondary"
                />
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
    </>
  )
}

function Who({ asking, timeZone }: { readonly asking: Asking; readonly timeZone: string }) {
  const { name, userName, asks, askedAt, wasHereUntil } = asking
  return (
    <span className={styles.who}>
      <span className={styles.name}>{name}</span> ({userName})
      <span className={styles.since}>
        Asked {shortInstant(askedAt, timeZone)}
        {asks > 1 ? `, ${asks} times by now` : ''}
        {wasHereUntil === null
          ? '.'
          : `; was in the class until ${shortInstant(wasHereUntil, timeZone).split(',')[0]}.`}
      </span>
    </span>
  )
}
