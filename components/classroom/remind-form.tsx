import { stateMark } from '#components/classroom/grid/state-mark.ts'
import { ActionFieldGroup, ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import type { ResultState } from '#domain/classroom/result.ts'
import type { FormCall } from '#domain/form-state.ts'

type RemindFormProps = {
  readonly classId: string
  readonly assignment: string
  readonly people: readonly {
    readonly person: string
    readonly name: string
    readonly state: ResultState
    readonly isReminded: boolean
    readonly byMail: boolean
  }[]
  readonly remind: FormCall
}

/** Who gets a reminder, before it is sent; who had one today is not asked again. */
export function RemindForm({ classId, assignment, people, remind }: RemindFormProps) {
  const waiting = people.filter(each => !each.isReminded)
  const reminded = people.filter(each => each.isReminded)
  return (
    <>
      {waiting.length > 0 ? (
        <ActionForm
          action={remind}
          submit="Remind them"
          hidden={{ class: classId, assignment }}
          key={waiting.map(each => each.person).join()}
        >
          <ActionFieldGroup
            id="learners"
            name="learners"
            legend={waiting.length === 1 ? 'One learner' : `${waiting.length} learners`}
            hint="They read it on the site until the work is done or they put it away."
          >
            {waiting.map(({ person, name, state, byMail }) => (
              <CheckField
                key={person}
                id={`to-${person}`}
                name="learners"
                value={person}
                label={`${name}: ${stateMark(state).word}${byMail ? ', also by mail' : ''}`}
                defaultChecked
              />
            ))}
          </ActionFieldGroup>
          <ActionTextField
            name="text"
            label="Say something with it"
            hint="Such as: bring it on Thursday, we build on it. Your name stands before it."
            maxLength={200}
            optional
          />
        </ActionForm>
      ) : (
        <p>All who have not finished were reminded today. Once a day is enough.</p>
      )}
      {reminded.length > 0 ? (
        <p>Reminded today, so not again: {reminded.map(each => each.name).join(', ')}.</p>
      ) : null}
    </>
  )
}
