import 'server-only'
import { readSetting } from '#db/settings.ts'
import { Problem } from '#domain/problem.ts'
import { setUpKey } from '#server/admin/set-up-key.ts'
import { store } from '#server/store.ts'

/**
 * Lets the newest set-up link pass as long as nobody has used it.
 * @throws Problem not-found for any other.
 */
export async function checkSetUpToken(token: string): Promise<void> {
  const { key, value } = setUpKey(token)
  if ((await readSetting(store(), key)) !== value)
    throw new Problem('not-found', 'This link is used up, or a newer one was printed since.')
}
