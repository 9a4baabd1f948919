import { ActionSelectField } from '#components/ui/action-fields.client.tsx'
import type { Role } from '#domain/account/actor.ts'

const ROLES: readonly { value: Role; label: string }[] = [
  { value: 'learner', label: 'Learner: answers, joins classes' },
  { value: 'teacher', label: 'Teacher: makes classes, sees the answers of their learners' },
  { value: 'administrator', label: 'Administrator: all that, and people and roles' },
]

/** A choice among the three roles, inside an ActionForm. */
export function RoleField({ present }: { readonly present: Role }) {
  return <ActionSelectField name="role" label="Role" options={ROLES} defaultValue={present} />
}
