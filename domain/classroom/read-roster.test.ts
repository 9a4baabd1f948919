import { expect, test } from 'vitest'
import { readRoster } from './read-roster.ts'

const people = (text: string) => readRoster(text).rows.map(row => `${row.name} <${row.userName}>`)

test('a pasted list: one name a line, or family name and first name', () => {
  expect(people('Layla Amari\nNils Berg\n\n')).toEqual(['Layla Amari <layla.amari>', 'Nils Berg <nils.berg>'])
  expect(people('Amari;Layla\nBerg;Nils')).toEqual(['Layla Amari <layla.amari>', 'Nils Berg <nils.berg>'])
  expect(people('Amari\tLayla\tlayla@school.example')).toEqual(['Layla Amari <layla.amari>'])
})

test('headings may stand in any order', () => {
  const { rows } = readRoster('E-mail,Surname,First name,Username\nL@School.example,Amari,Layla,la7')
  expect(rows).toEqual([{ line: 2, name: 'Layla Amari', userName: 'la7', email: 'l@school.example' }])
})

test('two who would have the same user name get two; names in any script work', () => {
  expect(people('Anna Weiß\nAnna Weiß\n王小明\nÉlodie Ö')).toEqual([
    'Anna Weiß <anna.weiß>',
    'Anna Weiß <anna.weiß2>',
    '王小明 <王小明>',
    'Élodie Ö <elodie.o>',
  ])
})

test('Canvas’s own export with its odd rows', () => {
  const { format, rows, skipped } = readRoster(
    [
      'Student,ID,SIS User ID,SIS Login ID,Section,Module 2 (123)',
      '    Points Possible,,,,,6',
      ',,,,,Manual Posting',
      '"Amari, Layla",5001,S1001,layla.amari@school.example,9b,5',
      '"Berg, Nils",5002,S1002,nils,9b,',
      '"Student, Test",,,,9b,',
    ].join('\n'),
  )
  expect(format).toBe('canvas')
  expect(rows.map(({ name, userName, email }) => [name, userName, email])).toEqual([
    ['Layla Amari', 'layla.amari', 'layla.amari@school.example'],
    ['Nils Berg', 'nils', null],
  ])
  expect(skipped.map(each => each.line)).toEqual([2, 3, 6])
})

test('OneRoster users of 1.1 and 1.2: learners only, told by the header', () => {
  const first =
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email\nt1,,,true,org1,teacher,mrossi,,Marta,Rossi,,T1,\ns1,,,true,org1,student,lamari,,Layla,Amari,,S1,'
  const second =
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email\ns1,,,true,lamari,,Layla,Amari,,S1,'
  expect(people(first)).toEqual(['Layla Amari <lamari>'])
  expect(people(second)).toEqual(['Layla Amari <lamari>'])
  expect(readRoster(first).skipped).toEqual([{ line: 2, why: 'the role teacher' }])
})

test('what is wrong with a row is said at the row', () => {
  const { rows } = readRoster('name,username,email\nLayla,x,\nNils,nils,not-mail\nAnna,same,\nBo,same,')
  expect(rows.map(row => row.problem)).toEqual([
    'At least 3 letters or digits.',
    'This does not look like an e-mail address.',
    undefined,
    'This user name stands in the list twice.',
  ])
})
