import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, expect, test } from 'vitest'
import type { Actor, Role } from '#domain/account/actor.ts'
import { listHandouts } from '#server/classroom/list-handouts.ts'
import { loadModuleGuide } from '#server/classroom/load-module-guide.ts'
import { readHandout } from '#server/classroom/read-handout.ts'

const FIXTURE = path.resolve(import.meta.dirname, '../../test/fixtures/content')
const folder = mkdtempSync(path.join(tmpdir(), 'handouts-'))
writeFileSync(path.join(folder, 'guide.metals.html'), 'keys')
writeFileSync(path.join(folder, 'notes.txt'), 'private')
afterAll(() => rmSync(folder, { recursive: true }))

function person(role: Role): Actor {
  return { kind: 'person', id: role, name: role, userName: role, role, timeZone: 'Europe/Berlin' }
}

const components = {
  Fact: ({ id }: { id: string }) => createElement('i', null, id),
  Phase: ({ title }: { title: string }) => createElement('b', null, title),
  Prompt: ({ ask }: { ask: string }) => createElement('u', null, ask),
}

test.each([
  ['a visitor', { kind: 'visitor' } as const, 'not-signed-in'],
  ['a learner', person('learner'), 'forbidden'],
])('%s is given neither guide nor printed guide', async (_, actor, code) => {
  await expect(loadModuleGuide(actor, 'metals', FIXTURE)).rejects.toMatchObject({ code })
  expect(() => readHandout(actor, 'guide.metals.html', folder)).toThrow(expect.objectContaining({ code }))
  expect(() => listHandouts(actor, folder)).toThrow(expect.objectContaining({ code }))
})

test.each(['teacher', 'administrator'] as const)('a %s reads keys, phases and false ideas', async role => {
  const guide = await loadModuleGuide(person(role), 'metals', FIXTURE)
  expect(guide.phases).toEqual([
    { title: 'Guess', from: 0, to: 5 },
    { title: 'Work', from: 5, to: 45 },
  ])
  const [lesson] = guide.lessons
  expect(lesson?.answers.find(({ id }) => id === 'metals/alike/how-much')?.key).toEqual(['12,000\u00a0t'])
  expect(lesson?.errors.map(({ id }) => id)).toEqual(['all-differ'])
})

test('the text takes its parts from those given', async () => {
  const { Text } = await loadModuleGuide(person('teacher'), 'metals', FIXTURE)
  const html = renderToStaticMarkup(createElement(Text, { components }))
  expect(html).toContain('<h2 id="period">')
  expect(html).toContain('<u>Why so alike?</u>')
})

test('a teacher is given what was written to print and nothing else of the disk', () => {
  const teacher = person('teacher')
  expect([...listHandouts(teacher, folder)]).toEqual(['guide.metals.html'])
  expect(Buffer.from(readHandout(teacher, 'guide.metals.html', folder)).toString()).toBe('keys')
  for (const name of ['notes.txt', '../package.json', 'guide.other.html'])
    expect(() => readHandout(teacher, name, folder)).toThrow(expect.objectContaining({ code: 'not-found' }))
})

test('a module without a guide is not there', async () => {
  await expect(loadModuleGuide(person('teacher'), 'stones', FIXTURE)).rejects.toMatchObject({
    code: 'not-found',
  })
})
