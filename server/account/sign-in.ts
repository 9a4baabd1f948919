import 'server-only'
import type { UserRow } from '#db/schema.ts'
import { type Credentials, verifyCredentials } from '#server/account/verify-credentials.ts'
import { mergeLocal } from '#server/assessment/merge-local.ts'
import { store } from '#server/store.ts'

/** Verifies who signs in and takes over what their browser kept for them as a visitor (`local`). */
export async function signIn(
  { local, ...credentials }: Credentials & { readonly local: string },
  now: number,
): Promise<UserRow> {
  const user = await verifyCredentials(credentials, now)
  if (local !== '')
    await store()
      .transaction()
      .execute(transaction => mergeLocal(transaction, user.id, local, now))
  return user
}
