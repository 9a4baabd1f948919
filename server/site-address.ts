import 'server-only'
import { env } from '#server/env.ts'

/** The whole address of a page, for mail and calendars: from the settings, never from what a request says. */
export function siteAddress(path: string): string {
  return `${env().siteUrl.replace(/\/$/, '')}${path}`
}
