import { ActionSelectField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'

type Place = { readonly class: string; readonly assignment: string; readonly version: number }

/** Shows a draft to those it is for. */
export function PublishAssignment({ publish, place }: { readonly publish: FormCall; readonly place: Place }) {
  return <ActionForm action={publish} submit="Publish" hidden={place} />
}

type CopyAssignmentProps = {
  readonly copy: FormCall
  readonly place: Place
  readonly otherClasses: readonly { readonly id: string; readonly name: string }[]
}

export function CopyAssignment({ copy, place, otherClasses }: CopyAssignmentProps) {
  return (
    <ActionForm action={copy} submit="Copy it" kind="secondary" hidden={place}>
      <ActionSelectField
        name="to"
        label="Copy to another class"
        hint="With the same hours, on that class’s clock. Learners you chose go along where they are in that class; due dates of their own do not."
        options={otherClasses.map(other => ({ value: other.id, label: other.name }))}
      />
    </ActionForm>
  )
}

type RemoveAssignmentProps = { readonly remove: FormCall; readonly place: Place; readonly isDraft: boolean }

export function RemoveAssignment({ remove, place, isDraft }: RemoveAssignmentProps) {
  return (
    <ActionForm action={remove} submit="Remove assignment" kind="danger" hidden={place}>
      <p>{isDraft ? 'The draft is put away.' : 'Learners no longer see it; their answers are kept.'}</p>
    </ActionForm>
  )
}
