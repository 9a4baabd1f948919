import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Section } from '#components/ui/section.tsx'
import type { FormCall } from '#domain/form-state.ts'

type OwnClassesProps = {
  readonly classes: readonly { readonly id: string; readonly name: string }[]
  /** Classes that the learner asked to join. */
  readonly asked: readonly {
    readonly id: string
    readonly name: string
    readonly status: 'waiting' | 'refused'
  }[]
  readonly leave: FormCall
}

/** The classes a learner is in or asked to join, and the way out of each. */
export function OwnClasses({ classes, asked, leave }: OwnClassesProps) {
  if (classes.length + asked.length === 0) return null
  return (
    <Section id="own-classes" title="Your classes">
      {classes.length > 0 ? (
        <p>The teachers of these classes see your answers and scores in what the class is assigned.</p>
      ) : null}
      {classes.map(each => (
        <details key={each.id}>
          <summary>{each.name}</summary>
          <ActionForm action={leave} submit={`Leave ${each.name}`} kind="danger" hidden={{ class: each.id }}>
            <p>Its teachers no longer see your answers; they stay yours.</p>
          </ActionForm>
        </details>
      ))}
      {asked.map(({ id, name, status }) =>
        status === 'waiting' ? (
          <details key={id}>
            <summary>{name}: waiting for your teacher</summary>
            <ActionForm action={leave} submit="Take it back" kind="secondary" hidden={{ class: id }}>
              <p>Until they let you in, they see your name and nothing else.</p>
            </ActionForm>
          </details>
        ) : (
          <p key={id}>
            {name}: your teacher said no. If that is a mistake, speak to them, then come with the code again.
          </p>
        ),
      )}
    </Section>
  )
}
