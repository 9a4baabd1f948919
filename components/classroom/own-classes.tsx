import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'

type OwnClassesProps = {
  readonly classes: readonly { readonly id: string; readonly name: string }[]
  readonly leave: FormCall
}

/** The classes a learner is in, and the way out of each. */
export function OwnClasses({ classes, leave }: OwnClassesProps) {
  if (classes.length === 0) return null
  return (
    <section aria-labelledby="own-classes">
      <h2 id="own-classes">Your classes</h2>
      <p>The teachers of these classes see your answers and scores.</p>
      {classes.map(each => (
        <details key={each.id}>
          <summary>{each.name}</summary>
          <ActionForm action={leave} submit={`Leave ${each.name}`} kind="danger" hidden={{ class: each.id }}>
            <p>Its teachers no longer see your answers; they stay yours.</p>
          </ActionForm>
        </details>
      ))}
    </section>
  )
}
