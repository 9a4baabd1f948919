import 'server-only'
import path from 'node:path'
import { openPostgres, openSqlite, type Store, type StoreKind } from '#db/open.ts'
import { env } from '#server/env.ts'

const kept = globalThis as typeof globalThis & { seventeenStore?: Store }

/** Which store the settings ask for. */
export function storeKind(): StoreKind {
  return env().DATABASE_URL ? 'postgres' : 'sqlite'
}

/** The opened store of this process. Kept on `globalThis`: Next loads modules more than once. */
export function store(): Store {
  const url = env().DATABASE_URL
  kept.seventeenStore ??= url ? openPostgres(url) : openSqlite(path.join(env().dataDir, 'seventeen.sqlite'))
  return kept.seventeenStore
}
