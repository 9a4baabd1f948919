import { ActionTextField } from '#components/ui/action-fields.client.tsx'
import type { Role } from '#domain/account/actor.ts'
import { passwordRule, SHORTEST_PASSWORD } from '#domain/account/sign-up-fields.ts'
import { LocalAnswers } from './local-answers.client.tsx'
import { OwnZone } from './own-zone.client.tsx'

/** What every new account is asked for, inside an ActionForm. */
export function NewAccountFields({ forRole }: { readonly forRole: Role }) {
  return (
    <>
      <ActionTextField
        name="name"
        label="Name"
        hint={
          forRole === 'learner' ? 'Your teachers see it. A first name will do.' : 'As your learners know you.'
        }
        autoComplete="name"
        maxLength={80}
      />
      <ActionTextField
        name="userName"
        label="User name"
        hint="You sign in with it: 3 to 40 letters or digits, no spaces."
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
      />
      <ActionTextField
        name="email"
        type="email"
        label="E-mail"
        hint="Only so that you can sign in with it too. No mail is sent to it."
        optional
        autoComplete="email"
        maxLength={254}
      />
      <ActionTextField
        name="newPassword"
        type="password"
        label="Password"
        hint={passwordRule(forRole)}
        autoComplete="new-password"
        minLength={SHORTEST_PASSWORD[forRole]}
        maxLength={200}
      />
      <OwnZone />
      <LocalAnswers />
    </>
  )
}
