import 'server-only'
import { createHash } from 'node:crypto'
import { countTry, forgetTries, uncountTry } from '#db/throttle.ts'
import { Problem } from '#domain/problem.ts'
import { store } from '#server/store.ts'

/** At most `most` tries of what `key` names in a quarter of an hour. */
export type Limit = { readonly key: string; readonly most: number }

const QUARTER_OF_AN_HOUR = 15 * 60 * 1000

/**
 * Counts a try against every limit before it is made, so that many at once cannot slip through. Gives how to take the
 * try back when it was a good one. Keys are kept as hashes: the table tells neither names nor addresses.
 * @throws Problem too-many once a limit is passed.
 */
export async function throttleTries(limits: readonly Limit[], now: number): Promise<() => Promise<void>> {
  await forgetTries(store(), now - QUARTER_OF_AN_HOUR)
  const counted = limits.map(({ key, most }) => ({
    key: createHash('sha256').update(key).digest('base64url'),
    most,
  }))
  let isOver = false
  for (const { key, most } of counted) {
    const count = await countTry(store(), key, { windowMs: QUARTER_OF_AN_HOUR, now })
    isOver ||= count > most
  }
  if (isOver)
    throw new Problem('too-many', 'That were too many tries. Wait a quarter of an hour, then try again.')
  return async () => {
    for (const { key } of counted) await uncountTry(store(), key)
  }
}
