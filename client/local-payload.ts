import { entryLog } from '#client/entry-log.ts'
import { refresh } from '#client/learner-state.ts'
import { startSending } from '#client/page-queue.ts'

/** What a visitor's browser keeps, as JSON for the hidden field `local` of the forms that open a session. */
export async function localPayload(): Promise<string> {
  const entries = (await (await entryLog()).list()).filter(each => each.owner === null)
  return JSON.stringify({
    responses: entries.filter(each => each.kind === 'response'),
    checkpoints: entries.filter(each => each.kind === 'checkpoint'),
  })
}

/**
 * After signing in: asks the site who is here and lets it confirm every entry of the visitor before. Those that the
 * form has carried over come back as known and are dropped; any other is taken over now.
 */
export async function clearMerged(): Promise<void> {
  await refresh()
  await startSending()
}
