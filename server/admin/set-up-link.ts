import 'server-only'
import { randomBytes } from 'node:crypto'
import { putSetting } from '#db/settings.ts'
import { hasAdministrator } from '#db/users.ts'
import { setUpKey } from '#server/admin/set-up-key.ts'
import { env } from '#server/env.ts'
import { store } from '#server/store.ts'

/** A new one-time link to set the site up, in place of any before; nothing once there is an administrator. */
export async function setUpLink(): Promise<string | undefined> {
  if (await hasAdministrator(store())) return undefined
  const token = randomBytes(24).toString('base64url')
  const { key, value } = setUpKey(token)
  await putSetting(store(), key, value)
  return `${env().siteUrl}/set-up/${token}`
}
