import Papa from 'papaparse'
import { optionalEmail, personName, userName } from '../account/sign-up-fields.ts'

export type RosterFormat = 'canvas' | 'oneroster' | 'list'

/** One learner to be added. `problem` says in a sentence why that cannot be done. */
export type RosterRow = {
  /** Line of the text, from 1. */
  readonly line: number
  readonly name: string
  readonly userName: string
  readonly email: string | null
  readonly problem?: string
}

export type ReadRoster = {
  readonly format: RosterFormat
  readonly rows: readonly RosterRow[]
  /** Lines that are nobody: teachers, points possible, test students. */
  readonly skipped: readonly { readonly line: number; readonly why: string }[]
}

type Cells = readonly string[]
type Person = { readonly name: string; readonly login: string; readonly email: string }
type Reading = Person | { readonly skip: string }
type Layout = {
  readonly format: RosterFormat
  readonly hasHeader: boolean
  readonly read: (cells: Cells) => Reading
}

/** Longest class list; more is a mistake of copying. */
const MOST_ROWS = 400

/**
 * A class list as teachers have it: pasted from a sheet or a page, one learner a line, with any separator; Canvas's own
 * gradebook export with its odd rows; the users file of OneRoster 1.1 or 1.2, told by its header. Learners without a user
 * name get one made from their name. Two equal user names are a problem of the second.
 */
export function readRoster(text: string): ReadRoster {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  const lines = data
    .map((cells, at) => ({ line: at + 1, cells: cells.map(cell => cell.trim()) }))
    .filter(({ cells }) => cells.some(Boolean))
  const layout = layoutOf(lines[0]?.cells ?? [])
  const rows: RosterRow[] = []
  const skipped: { line: number; why: string }[] = []
  const taken = new Set<string>()
  for (const { line, cells } of lines.slice(layout.hasHeader ? 1 : 0)) {
    const read = layout.read(cells)
    if ('skip' in read) skipped.push({ line, why: read.skip })
    else rows.push(checked(line, read, taken))
  }
  return {
    format: layout.format,
    rows: rows.map((row, at) => (at < MOST_ROWS ? row : tooMany(row))),
    skipped,
  }
}

function tooMany(row: RosterRow): RosterRow {
  return { ...row, problem: `A class list has at most ${MOST_ROWS} learners.` }
}

function layoutOf(header: Cells): Layout {
  const at = (...names: string[]) => header.findIndex(cell => names.includes(cell.toLowerCase()))
  if (header[0] === 'Student' && header[1] === 'ID') return canvasLayout(at('sis login id'))
  if (at('sourcedid') >= 0 && at('givenname') >= 0)
    return oneRosterLayout({
      role: at('role'),
      given: at('givenname'),
      family: at('familyname'),
      login: at('username'),
      email: at('email'),
    })
  return listLayout({
    name: at('name', 'full name', 'student', 'learner', 'pupil'),
    given: at('first name', 'firstname', 'given name', 'vorname', 'prénom', 'nombre'),
    family: at('last name', 'lastname', 'surname', 'family name', 'nachname', 'nom', 'apellido'),
    login: at('user name', 'username', 'login', 'user'),
    email: at('email', 'e-mail', 'mail', 'email address', 'e-mail address'),
  })
}

function canvasLayout(login: number): Layout {
  const read = (cells: Cells): Reading => {
    const [first = ''] = cells
    if (/points possible/i.test(first)) return { skip: 'Canvas’s row of points possible' }
    if (cells.some(cell => /^manual posting$/i.test(cell))) return { skip: 'Canvas’s row of posting rules' }
    if (first === '' || /^student, test$/i.test(first)) return { skip: 'Canvas’s test student, or nobody' }
    const signIn = cells[login] ?? ''
    return { name: turned(first), ...byKind(signIn) }
  }
  return { format: 'canvas', hasHeader: true, read }
}

function oneRosterLayout(
  place: Readonly<Record<'role' | 'given' | 'family' | 'login' | 'email', number>>,
): Layout {
  const read = (cells: Cells): Reading => {
    const role = cells[place.role] ?? 'student'
    if (role !== 'student') return { skip: `the role ${role}` }
    const name = `${cells[place.given] ?? ''} ${cells[place.family] ?? ''}`.trim()
    return { name, login: cells[place.login] ?? '', email: cells[place.email] ?? '' }
  }
  return { format: 'oneroster', hasHeader: true, read }
}

function listLayout(
  place: Readonly<Record<'name' | 'given' | 'family' | 'login' | 'email', number>>,
): Layout {
  const hasHeader = Object.values(place).some(at => at >= 0)
  if (!hasHeader) return { format: 'list', hasHeader, read: readBare }
  const read = (cells: Cells): Reading => {
    const whole = cells[place.name] ?? ''
    const parts = `${cells[place.given] ?? ''} ${cells[place.family] ?? ''}`.trim()
    return {
      name: whole ? turned(whole) : parts,
      login: cells[place.login] ?? '',
      email: cells[place.email] ?? '',
    }
  }
  return { format: 'list', hasHeader, read }
}

/** A line without a header: a name, or family name and first name, and an e-mail address wherever it stands. */
function readBare(cells: Cells): Reading {
  const email = cells.find(cell => cell.includes('@')) ?? ''
  const [first = '', second = ''] = cells.filter(cell => cell !== '' && !cell.includes('@'))
  return { name: second ? `${second} ${first}` : first, login: '', email }
}

function byKind(signIn: string): { readonly login: string; readonly email: string } {
  return signIn.includes('@') ? { login: '', email: signIn } : { login: signIn, email: '' }
}

/** `Amari, Layla` as one says it. */
function turned(name: string): string {
  const [family = '', ...given] = name.split(',')
  return given.length === 0 ? name : `${given.join(' ').trim()} ${family.trim()}`
}

function checked(line: number, person: Person, taken: Set<string>): RosterRow {
  const name = personName.safeParse(person.name)
  const email = optionalEmail.safeParse(person.email)
  const wanted = person.login || freeName(nameFrom(person.name), taken)
  const login = userName.safeParse(wanted)
  const first = [name, login, email].find(each => !each.success)
  const row = { line, name: person.name, userName: login.data ?? wanted, email: email.data ?? null }
  if (first) return { ...row, problem: first.error?.issues[0]?.message ?? 'This line cannot be read.' }
  if (taken.has(row.userName)) return { ...row, problem: 'This user name stands in the list twice.' }
  taken.add(row.userName)
  return row
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}${number}`
  return name
}

/** `Layla Amari` becomes `layla.amari`; short names are filled up, because a user name has three letters. */
function nameFrom(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '.')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 36)
  return plain === '' ? '' : plain.padEnd(3, '0')
}
