import { describe, expect, test } from 'vitest'
import { fillCanvas } from './canvas.ts'
import { csvFileName, writeCsvFile } from './csv-file.ts'
import { gradebookForExcel, gradebookForMachines } from './gradebook-csv.ts'
import { gradebookForMoodle } from './moodle.ts'
import { lineItemsForOneRoster, resultsForOneRoster } from './one-roster.ts'
import type { ScoreSheet, SheetCell } from './score-sheet.ts'

const DUE = Date.UTC(2026, 2, 12, 17)
const FINISHED = Date.UTC(2026, 2, 12, 16, 58)

const cell = (given: Partial<SheetCell>): SheetCell => ({
  state: 'done',
  points: 5,
  finishedAt: FINISHED,
  comment: '',
  ...given,
})

const SHEET: ScoreSheet = {
  classId: 'c-1',
  className: 'Geography 9b',
  timeZone: 'Europe/Berlin',
  learners: [
    { id: 'p-1', name: 'Layla Amari', userName: 'layla.amari', email: 'Layla.Amari@school.example' },
    { id: 'p-2', name: 'Nils Berg', userName: 'nils', email: null },
    { id: 'p-3', name: '=HYPERLINK("x")', userName: 'eve', email: null },
  ],
  columns: [
    { id: 'a-1', title: 'Module 2: Processing', possible: 6, dueAt: DUE, createdAt: DUE - 86_400_000 },
  ],
  cells: [
    [cell({ comment: 'Look again at solvent extraction, step 4' })],
    [cell({ state: 'excused', points: null, finishedAt: null })],
    [cell({ state: 'missing', points: null, finishedAt: null })],
  ],
}

const CANVAS = [
  'Student,ID,SIS User ID,SIS Login ID,Section,Module 2: Processing (123456),Current Score',
  '    Points Possible,,,,,6,(read only)',
  ',,,,,Manual Posting,',
  '"Amari, Layla",5001,S1001,layla.amari@school.example,Class 9b,,',
  '"Berg, Nils",5002,S1002,,Class 9b,2,',
  '"Cook, Ann",5003,S1003,ann,Class 9b,4,',
  '"Student, Test",,,,Class 9b,,',
  '',
].join('\r\n')

describe('csv files', () => {
  test('a formula is made harmless, a number and a lone dash are left alone', () => {
    expect(writeCsvFile([['=1+1', '@x', '-2', -2, '-', '+49', 'plain', null]])).toBe(
      '"\'=1+1","\'@x","\'-2",-2,-,"\'+49",plain,\r\n',
    )
  })

  test('the file for Excel begins with a byte order mark', () => {
    expect(gradebookForExcel(SHEET).startsWith('\uFEFFName,User name,')).toBe(true)
  })

  test('a file name holds the class and the day, and nobody', () => {
    expect(csvFileName('Géo 9b / 2', 'gradebook', '2026-03-12')).toBe('geo-9b-2_gradebook_2026-03-12.csv')
    expect(csvFileName('九年级', 'gradebook', '2026-03-12')).toBe('class_gradebook_2026-03-12.csv')
  })
})

test('for programs: a row a learner and assignment, instants with the offset of the class', () => {
  const [header, first, second] = gradebookForMachines(SHEET).split('\r\n')
  expect(header).toBe(
    'class,user_name,name,assignment_id,assignment,state,points,possible,due_at,finished_at,comment',
  )
  expect(first).toBe(
    'Geography 9b,layla.amari,Layla Amari,a-1,Module 2: Processing,done,5,6,2026-03-12T18:00:00+01:00,2026-03-12T17:58:00+01:00,"Look again at solvent extraction, step 4"',
  )
  expect(second).toContain(',excused,,6,')
})

test('for Moodle: score and feedback always together', () => {
  expect(gradebookForMoodle(SHEET).split('\r\n').slice(0, 3)).toEqual([
    'Email address,ID number,Module 2: Processing (Real),Module 2: Processing (Feedback)',
    'layla.amari@school.example,layla.amari,5.00,"Look again at solvent extraction, step 4"',
    ',nils,-,',
  ])
})

describe('the own Canvas export, filled', () => {
  const fill = (file: string) => {
    const filled = fillCanvas(file, { sheet: SHEET, column: 0 })
    if (typeof filled === 'string') throw new Error(filled)
    return filled
  }

  test('one column changes and every other byte of a row stays', () => {
    expect(fill(CANVAS).csv.split('\r\n')).toEqual([
      'Student,ID,SIS User ID,SIS Login ID,Section,Module 2: Processing (123456),Current Score',
      '"    Points Possible",,,,,6,(read only)',
      ',,,,,Manual Posting,',
      '"Amari, Layla",5001,S1001,layla.amari@school.example,Class 9b,5,',
      '"Berg, Nils",5002,S1002,,Class 9b,EX,',
      '"Cook, Ann",5003,S1003,ann,Class 9b,4,',
      '"Student, Test",,,,Class 9b,,',
      '',
    ])
  })

  test('it says row by row what happened, and who is not in the file', () => {
    const { rows, missing, isNew } = fill(CANVAS)
    expect(rows).toEqual([
      { name: 'Amari, Layla', outcome: 'filled', score: 5 },
      { name: 'Berg, Nils', outcome: 'excused' },
      { name: 'Cook, Ann', outcome: 'not-in-class' },
    ])
    expect(missing.map(each => each.id)).toEqual(['p-3'])
    expect(isNew).toBe(false)
  })

  test('an assignment that Canvas does not know becomes a column with its points', () => {
    const { csv, isNew } = fill(CANVAS.replace('Module 2: Processing (123456)', 'Essay (9)'))
    const lines = csv.split('\r\n')
    expect(isNew).toBe(true)
    expect(lines[0]?.endsWith(',Module 2: Processing')).toBe(true)
    expect(lines[1]?.endsWith(',6')).toBe(true)
  })

  test('semicolons are read too', () => {
    expect(fill('Student;ID;Section;Module 2: Processing\nAmari, Layla;1;9b;\n').rows).toMatchObject([
      { outcome: 'filled' },
    ])
  })

  test('anything else is no Canvas file', () => {
    expect(fillCanvas('Name,Score\nLayla,5\n', { sheet: SHEET, column: 0 })).toBe('not-a-canvas-file')
    expect(fillCanvas('Student,ID,Section\n', { sheet: SHEET, column: 0 })).toBe('no-learners')
  })
})

test('for OneRoster: line items and results with their score status', () => {
  expect(lineItemsForOneRoster(SHEET).split('\r\n')[1]).toBe(
    'a-1,,,Module 2: Processing,,2026-03-11,2026-03-12,c-1,seventeen,,0,6',
  )
  expect(resultsForOneRoster(SHEET, DUE).split('\r\n').slice(1, 4)).toEqual([
    'a-1-p-1,,,a-1,layla.amari,fully graded,5,2026-03-12,"Look again at solvent extraction, step 4"',
    'a-1-p-2,,,a-1,nils,exempt,,2026-03-12,',
    'a-1-p-3,,,a-1,eve,not submitted,,2026-03-12,',
  ])
})
