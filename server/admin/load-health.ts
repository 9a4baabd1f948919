import 'server-only'
import { readSetting } from '#db/settings.ts'
import packageJson from '#package.json' with { type: 'json' }
import { log } from '#server/log.ts'
import { store, storeKind } from '#server/store.ts'

export type Health = {
  readonly status: 'ok' | 'unavailable'
  readonly version: string
  readonly store: 'sqlite' | 'postgres'
}

/** Whether the site can do its work: its version, its store, and whether the store answers now. */
export async function loadHealth(): Promise<Health> {
  const about = { version: packageJson.version, store: storeKind() }
  try {
    await readSetting(store(), 'reachable')
    return { status: 'ok', ...about }
  } catch (error) {
    log.error({ err: error }, 'the store cannot be reached')
    return { status: 'unavailable', ...about }
  }
}
