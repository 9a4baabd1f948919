import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'
import { migrate } from '#db/migrate.ts'
import { openPostgres, openSqlite, type Store } from '#db/open.ts'

// Use cases ask server/store.ts for the process's store, which is kept here.
const kept = globalThis as typeof globalThis & { seventeenStore?: Store }

/**
 * Runs the same tests on a fresh SQLite store and, where `TEST_POSTGRES_URL` names a server
 * (scripts/test.mjs starts one if it can), on a fresh PostgreSQL database. Use cases called inside see that store too.
 */
export function forEachStore(name: string, tests: (store: () => Store) => void): void {
  describe(`${name} (sqlite)`, () => {
    let store: Store
    beforeAll(async () => {
      store = openSqlite(':memory:')
      await migrate(store)
      kept.seventeenStore = store
    })
    afterAll(() => store.destroy())
    tests(() => store)
  })

  const url = process.env.TEST_POSTGRES_URL
  describe.skipIf(!url)(`${name} (postgres)`, () => {
    const database = `t_${randomUUID().replaceAll('-', '')}`
    let store: Store
    beforeAll(async () => {
      await onServer(url ?? '', `create database ${database}`)
      const address = new URL(url ?? '')
      address.pathname = `/${database}`
      store = openPostgres(address.href)
      await migrate(store)
      kept.seventeenStore = store
    })
    afterAll(async () => {
      await store.destroy()
      await onServer(url ?? '', `drop database ${database}`)
    })
    tests(() => store)
  })
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
