import type { LocalEntry } from '#domain/progress/local-entry.ts'

/** Where the browser keeps entries until the site has confirmed them. `put` has happened when its promise says so. */
export type EntryLog = {
  readonly list: () => Promise<LocalEntry[]>
  readonly put: (entry: LocalEntry) => Promise<void>
  readonly remove: (ids: readonly string[]) => Promise<void>
}

const DATABASE = 'seventeen'
const TABLE = 'entries'
const KEY = 'seventeen:entries'

let opened: Promise<EntryLog> | undefined

/** The browser's log: IndexedDB, else localStorage, else the memory of this page. */
export function entryLog(): Promise<EntryLog> {
  opened ??= openDatabase().then(database => withMemory(indexedLog(database)), storedLog)
  return opened
}

/** What a full disk refuses lives as long as the page, and is sent from it. */
function withMemory(log: EntryLog): EntryLog {
  const held = new Map<string, LocalEntry>()
  return {
    list: async () => [...(await log.list().catch(() => [])), ...held.values()],
    put: entry => log.put(entry).catch(() => void held.set(entry.id, entry)),
    remove: async ids => {
      for (const id of ids) held.delete(id)
      await log.remove(ids).catch(() => {})
    },
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE, { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(request.error)
  })
}

function indexedLog(database: IDBDatabase): EntryLog {
  function run<Value>(
    mode: IDBTransactionMode,
    work: (table: IDBObjectStore) => IDBRequest<Value> | undefined,
  ): Promise<Value | undefined> {
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(TABLE, mode)
      const request = work(transaction.objectStore(TABLE))
      transaction.oncomplete = () => resolve(request?.result)
      transaction.onabort = () => reject(transaction.error)
    })
  }
  return {
    list: async () => (await run('readonly', table => table.getAll() as IDBRequest<LocalEntry[]>)) ?? [],
    put: async entry => {
      await run('readwrite', table => table.put(entry))
    },
    remove: async ids => {
      await run('readwrite', table => {
        for (const id of ids) table.delete(id)
        return undefined
      })
    },
  }
}

/** Private windows of some browsers have no IndexedDB. */
function storedLog(): EntryLog {
  let entries = readStored()
  function write(next: LocalEntry[]) {
    entries = next
    try {
      localStorage.setItem(KEY, JSON.stringify(next))
    } catch {
      // Full or forbidden: the entries live as long as the page, and are sent from it.
    }
  }
  return {
    list: async () => entries,
    put: async entry => write([...entries.filter(each => each.id !== entry.id), entry]),
    remove: async ids => write(entries.filter(each => !ids.includes(each.id))),
  }
}

function readStored(): LocalEntry[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? (stored as LocalEntry[]) : []
  } catch {
    return []
  }
}
