import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely'
import pg from 'pg'
import type { Database } from '#db/schema.ts'

export type Store = Kysely<Database>
export type StoreKind = 'sqlite' | 'postgres'

// Our integers (times, counts) stay below 2^53; pg would hand back bigint as text.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Opens the embedded store in a file, made if missing; durable at each commit. */
export function openSqlite(file: string): Store {
  if (file !== ':memory:') fs.mkdirSync(path.dirname(file), { recursive: true })
  const database = new SqliteDatabase(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('busy_timeout = 5000')
  return new Kysely<Database>({ dialect: new SqliteDialect({ database }) })
}

/** Opens a PostgreSQL store. */
export function openPostgres(connectionString: string): Store {
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString, max: 10 }) }),
  })
}
