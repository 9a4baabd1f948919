import 'server-only'
import { updateMailChoice } from '#db/mail-choices.ts'
import { findUser } from '#db/users.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { store } from '#server/store.ts'

/**
 * Chooses what the actor gets by mail.
 * @throws Problem `bad-input` without an address, `forbidden` for an account that a class made.
 */
export async function changeMailChoice(actor: Actor, choice: 'nothing' | 'reminders'): Promise<void> {
  const { id } = signedIn(actor)
  const user = await findUser(store(), id)
  if (choice === 'reminders' && user?.managed_by)
    throw new Problem('forbidden', 'Your class made this account, so it gets no mail.')
  if (choice === 'reminders' && !user?.email)
    throw new Problem('bad-input', 'Give your e-mail address above first.')
  await updateMailChoice(store(), id, choice)
}
