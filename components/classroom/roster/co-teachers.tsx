import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'

type CoTeachersProps = {
  readonly classId: string
  readonly teachers: readonly { readonly person: string; readonly name: string }[]
  readonly invited: readonly { readonly person: string; readonly person_name: string }[]
  readonly invite: FormCall
  readonly stop: FormCall
}

/** Who teaches the class, who was asked to, and the way out. */
export function CoTeachers({ classId, teachers, invited, invite, stop }: CoTeachersProps) {
  return (
    <>
      <p>
        Taught by {teachers.map(each => each.name).join(', ')}.
        {invited.length > 0
          ? ` Asked, and not answered yet: ${invited.map(each => each.person_name).join(', ')}.`
          : ''}
      </p>
      <ActionForm action={invite} submit="Ask to teach it too" kind="secondary" hidden={{ class: classId }}>
        <ActionTextField
          name="login"
          label="Another teacher"
          hint="Their user name or e-mail address on this site. Whoever accepts may do all that you may."
          autoComplete="off"
        />
      </ActionForm>
      {teachers.length > 1 ? (
        <details>
          <summary>Stop teaching this class</summary>
          <ActionForm action={stop} submit="Stop teaching it" kind="danger" hidden={{ class: classId }}>
            <p>You see nothing of it any more. The others go on.</p>
          </ActionForm>
        </details>
      ) : null}
    </>
  )
}
