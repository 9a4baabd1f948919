import 'server-only'
import { env } from '#server/env.ts'

/** The address of a page as it stands in a mail: from the settings, never from what a request says. */
export function mailAddress(path: string): string {
  return `${env().siteUrl.replace(/\/$/, '')}${path}`
}
