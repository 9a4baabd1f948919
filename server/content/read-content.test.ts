import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkContent } from '#domain/content/check-content.ts'
import { readContent } from '#server/content/read-content.ts'

const FIXTURE = path.resolve(import.meta.dirname, '../../test/fixtures/content')
const QUESTIONS = 'modules/metals/alike/questions.yaml'
let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'))
  cpSync(FIXTURE, root, { recursive: true })
})

afterEach(() => rmSync(root, { recursive: true }))

/** What reading complains of once a file holds this text. */
function problemsWith(file: string, text: string): string[] {
  writeFileSync(path.join(root, file), text)
  return readContent(root).problems.map(each => `${path.basename(each.file)}:${each.line} ${each.message}`)
}

test('the fixture course is read whole and breaks no rule', () => {
  const { content, problems } = readContent(root)
  expect([problems, checkContent(content, '2026-01-01')]).toEqual([[], []])
  expect(content.lessons.map(({ id }) => id)).toEqual(['metals/alike'])
})

test('text that is not YAML is one problem, with its line', () => {
  const found = problemsWith('facts/metals.yaml', '- id: a\n  label: one: two\n  unit: t\n- id: b\n')
  expect(found.filter(each => each.startsWith('metals.yaml'))).toEqual([
    expect.stringMatching(/^metals.yaml:2 this is not YAML/),
  ])
})

test('a bad entry is named with the line of the field, and the others are read', () => {
  const text = '- { id: zinc, term: zinc, definition: A metal. }\n- id: tin\n  term: tin\n  definition: 5\n'
  expect(problemsWith('glossary/metals.yaml', text)).toEqual([
    'metals.yaml:4 tin: definition: read 5, expected string, received number',
  ])
  expect(readContent(root).content.terms.map(({ value }) => value.id)).toEqual(['zinc'])
})

test('a missing field is named with the line of its entry', () => {
  const text = '\n- id: zinc\n  term: zinc\n'
  expect(problemsWith('glossary/metals.yaml', text)).toEqual(['metals.yaml:2 zinc: definition is missing'])
})

test('a question that uses an unknown fact is named with its line', () => {
  const text = 'questions:\n  - id: which\n    type: choice\n    prompt: "{fact:gone}"\n'
  expect(problemsWith(QUESTIONS, text)).toEqual([
    'questions.yaml:2 which uses the fact gone, which does not exist',
  ])
})

test('front matter counts its lines from the top of the file', () => {
  const text = '---\ntitle: Alike\nsummary: Why.\nminutes: long\nobjectives: [{ id: a, text: A. }]\n---\n'
  expect(problemsWith('modules/metals/alike/lesson.mdx', text)).toEqual([
    'lesson.mdx:4 minutes: read "long", expected number, received string',
  ])
})

test('a lesson that is not MDX is named with its line', () => {
  const text =
    '---\ntitle: A\nsummary: A.\nminutes: 5\nobjectives: [{ id: a, text: A. }]\n---\n\nopen {brace\n'
  expect(problemsWith('modules/metals/alike/lesson.mdx', text)).toEqual([
    expect.stringMatching(/^lesson.mdx:8 this is not MDX/),
  ])
})

test('a data set without its description is named', () => {
  expect(problemsWith('data/lonely.csv', 'a\n1\n')).toEqual([
    expect.stringMatching(/^lonely.yaml:1 the file is missing/),
  ])
})
