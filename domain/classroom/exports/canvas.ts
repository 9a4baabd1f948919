import Papa from 'papaparse'
import { type CsvCell, writeCsvFile } from './csv-file.ts'
import { roundPoints, type ScoreSheet, type SheetCell, type SheetLearner, sheetCell } from './score-sheet.ts'

/** What becomes of one row of the file. */
export type CanvasRow = {
  /** As the file writes it. */
  readonly name: string
  readonly outcome: 'filled' | 'excused' | 'no-score' | 'not-assigned' | 'not-in-class' | 'ambiguous'
  readonly score?: number
}

export type FilledCanvas = {
  readonly csv: string
  /** Title of the column that was filled, and whether the file had it before. */
  readonly column: string
  readonly isNew: boolean
  readonly rows: readonly CanvasRow[]
  /** Learners of the class that no row of the file is about. */
  readonly missing: readonly SheetLearner[]
}

export type CanvasProblem = 'not-a-canvas-file' | 'no-learners'

/** Cells of the file by the headings that Canvas writes. */
type CanvasTable = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }

/**
 * A teacher's own Canvas gradebook export with the scores of one of our assignments filled in. A learner is found by login
 * id or SIS id (our user name or e-mail), else by a name that is written exactly so and only once. The column is the one
 * titled like the assignment (the number in brackets is Canvas's), else a new one, which Canvas offers to create. Excused is
 * `EX`; who has no score, or was not given the assignment, keeps what the file says. Rows that are nobody (points possible, manual posting, blanks) are kept.
 * Shape of the file: gradebook_exporter.rb and gradebook_importer.rb of instructure/canvas-lms.
 */
export function fillCanvas(
  file: string,
  { sheet, column }: { readonly sheet: ScoreSheet; readonly column: number },
): FilledCanvas | CanvasProblem {
  const table = readCanvas(file)
  const assignment = sheet.columns[column]
  if (!table || !assignment) return 'not-a-canvas-file'
  const people = table.rows.filter(row => isPerson(row, table.header))
  if (people.length === 0) return 'no-learners'
  const place = table.header.findIndex(heading => plainTitle(heading) === plainTitle(assignment.title))
  const isNew = place === -1
  const at = isNew ? table.header.length : place
  const find = finder(sheet, table)
  const found = new Map(people.map(row => [row, find(row)]))
  const cellFor = (row: readonly string[]) => {
    const match = found.get(row)
    return typeof match === 'number' ? sheet.cells[match]?.[column] : undefined
  }
  const filled = table.rows.map(row =>
    withCell(row, at, cellValue(row, { cellFor, table, assignment, isNew })),
  )
  const heading = isNew ? assignment.title : (table.header[at] ?? assignment.title)
  return {
    csv: writeCsvFile([withCell(table.header, at, heading), ...filled]),
    column: heading,
    isNew,
    rows: people.map(row => outcomeOf(row[0] ?? '', found.get(row), cellFor(row))),
    missing: sheet.learners.filter((_, index) => ![...found.values()].includes(index)),
  }
}

/**
 * A file that Canvas imports without an export of its own to fill: learners by login id (our user name), every assignment a
 * column that Canvas offers to create.
 */
export function gradebookForCanvas(sheet: ScoreSheet): string {
  const header = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section']
  const possible: CsvCell[] = [
    '    Points Possible',
    '',
    '',
    '',
    '',
    ...sheet.columns.map(each => each.possible),
  ]
  const rows = sheet.learners.map((learner, row): CsvCell[] => [
    learner.name,
    '',
    '',
    learner.userName,
    sheet.className,
    ...sheet.columns.map((_, place): CsvCell => {
      const { state, points } = sheetCell(sheet, row, place)
      if (state === 'excused') return 'EX'
      if (state === 'not-assigned') return 'N/A'
      return points === null ? null : roundPoints(points)
    }),
  ])
  return writeCsvFile([[...header, ...sheet.columns.map(each => each.title)], possible, ...rows])
}

/** The file's rows; undefined unless its first row is the header of a Canvas gradebook. */
function readCanvas(file: string): CanvasTable | undefined {
  const { data } = Papa.parse<string[]>(file.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  const [header, ...rows] = data
  const first = header?.map(heading => heading.trim()) ?? []
  const isCanvas =
    (first[0] === 'Student' && first[1] === 'ID') ||
    (first[0] === 'LastName' && first[1] === 'FirstName' && first[2] === 'ID')
  if (!header || !isCanvas || !first.some(heading => heading.includes('Section'))) return undefined
  return { header: first, rows: rows.filter((row, at) => at < rows.length - 1 || row.some(Boolean)) }
}

function isPerson(row: readonly string[], header: readonly string[]): boolean {
  const [first = ''] = row
  if (/points possible/i.test(first) || row.some(cell => /^manual posting$/i.test(cell.trim()))) return false
  return first.trim() !== '' && (row[header.indexOf('ID')] ?? '').trim() !== ''
}

type Match = number | 'nobody' | 'ambiguous'

function finder(sheet: ScoreSheet, { header }: CanvasTable): (row: readonly string[]) => Match {
  const at = (heading: string) => header.indexOf(heading)
  const ids = [at('SIS User ID'), at('SIS Login ID')].filter(place => place >= 0)
  return row => {
    const named = ids.map(place => plain(row[place] ?? '')).filter(Boolean)
    const byId = sheet.learners.findIndex(learner =>
      [learner.userName, learner.email ?? ''].some(own => own !== '' && named.includes(plain(own))),
    )
    if (byId >= 0) return byId
    const name = nameOf(row, header)
    const byName = sheet.learners.flatMap((learner, index) => (plain(learner.name) === name ? [index] : []))
    if (byName.length > 1) return 'ambiguous'
    return byName[0] ?? 'nobody'
  }
}

/** `Amari, Layla` reads `layla amari`, as does `Amari` beside `Layla`. */
function nameOf(row: readonly string[], header: readonly string[]): string {
  const parts = header[0] === 'LastName' ? [row[0], row[1]] : (row[0] ?? '').split(',')
  return plain(parts.toReversed().join(' '))
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}

function plainTitle(heading: string): string {
  return plain(heading.replace(/\(\d+\)\s*$/, ''))
}

function cellValue(
  row: readonly string[],
  given: {
    cellFor: (row: readonly string[]) => SheetCell | undefined
    table: CanvasTable
    assignment: { possible: number }
    isNew: boolean
  },
): string | undefined {
  if (/points possible/i.test(row[0] ?? ''))
    return given.isNew ? String(given.assignment.possible) : undefined
  const cell = given.cellFor(row)
  if (cell?.state === 'excused') return 'EX'
  return cell?.points == null ? undefined : String(roundPoints(cell.points))
}

/** The row with one cell set; undefined leaves what is there. */
function withCell(row: readonly string[], at: number, value: string | undefined): string[] {
  const padded = Array.from({ length: Math.max(row.length, at + 1) }, (_, place) => row[place] ?? '')
  return value === undefined ? padded : padded.with(at, value)
}

function outcomeOf(name: string, match: Match | undefined, cell: SheetCell | undefined): CanvasRow {
  if (match === 'ambiguous') return { name, outcome: 'ambiguous' }
  if (typeof match !== 'number') return { name, outcome: 'not-in-class' }
  if (cell?.state === 'excused') return { name, outcome: 'excused' }
  if (cell?.state === 'not-assigned') return { name, outcome: 'not-assigned' }
  if (cell?.points == null) return { name, outcome: 'no-score' }
  return { name, outcome: 'filled', score: roundPoints(cell.points) }
}
