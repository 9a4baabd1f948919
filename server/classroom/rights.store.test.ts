import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Actor, Person } from '#domain/account/actor.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { changeClass } from '#server/classroom/change-class.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { importRoster } from '#server/classroom/import-roster.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadOpenPolls } from '#server/classroom/load-open-polls.ts'
import { startPoll } from '#server/classroom/start-poll.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { CLASS_DOORS, type Inside } from '#test/class-doors.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makePerson } from '#test/make-person.ts'

vi.mock('#server/env.ts', async original => {
  const { readSettings } = await original<typeof import('#server/env.ts')>()
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent' })
  return { env: () => settings }
})

const NOW = Date.UTC(2026, 2, 1, 9)
const MODULE = 'what-they-are'
const QUESTION = `${MODULE}/the-seventeen/thulium-or-gold`
const ESSAY = `${MODULE}/where-they-lie/advice-to-a-minister`
const TEXT = `${MODULE}/why-alike/name-the-shell`
const MISCONCEPTION = 'scarce-like-gold'

/** Use cases that take a class and are not for its teachers. */
const OTHERS = {
  answerInvitation: 'for whoever was asked to teach it',
  leaveClass: 'ends what is the actor’s own',
  taughtClass: 'the proof itself; every door goes through it',
}

test('every use case that takes a class is tried below', () => {
  const folder = path.resolve(import.meta.dirname)
  const found = readdirSync(folder)
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap(file => [
      ...readFileSync(path.join(folder, file), 'utf8').matchAll(
        /^export (?:async )?function (\w+)\(\s*actor: Actor,\s*\w*[cC]lass\w*: string/gm,
      ),
    ])
    .map(([, name]) => name)
  expect(found.length).toBeGreaterThan(40)
  expect(found.toSorted()).toEqual([...Object.keys(CLASS_DOORS), ...Object.keys(OTHERS)].toSorted())
})

forEachStore('rights in a class', store => {
  let teacher: Person
  let learner: Person
  let asking: Person
  let former: Person
  let inside: Inside

  // Reading the course takes seconds on a busy machine; no test is about that.
  beforeAll(async () => void (await loadQuestions()))
  beforeEach(async () => {
    await store().deleteFrom('classes').execute()
    await store().deleteFrom('users').execute()
    teacher = await makePerson(store(), 'teacher')
    asking = await makePerson(store(), 'learner', 'Wendy of 9b')
    former = await makePerson(store(), 'teacher')
    const classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
    const code = (await loadClass(teacher, classId)).class.join_code
    // A class's own account: its teachers may even reset the password.
    const [card] = await importRoster(teacher, classId, { text: 'Name\nLayla of 9b', now: NOW })
    const [entry] = (await loadClass(teacher, classId)).learners
    const id = entry?.person ?? ''
    const about = { name: card?.name ?? '', userName: card?.userName ?? '', timeZone: 'Europe/Berlin' }
    learner = { kind: 'person', id, role: 'learner', ...about }
    await inviteTeacher(teacher, classId, { login: former.userName, now: NOW })
    await answerInvitation(former, classId, { accept: true, now: NOW })
    await stopTeaching(former, classId, NOW)
    const change = { kind: 'approve-joining' } as const
    await changeClass(teacher, classId, { change, version: 1, now: NOW })
    await joinClass(asking, code, NOW)
    const items = [{ kind: 'module', ref: MODULE }] as const
    const given = { title: 'Secret title', items, dueLocal: '2026-03-12T18:00', now: NOW }
    const assignment = await createAssignment(teacher, classId, given)
    await startPoll(teacher, classId, { question: QUESTION, now: NOW })
    const response = randomUUID()
    const answer = { id: response, question: QUESTION, answer: 'alike', answeredAt: NOW }
    await recordResponses(learner, { responses: [answer] }, NOW)
    const sending = randomUUID()
    const remark = { sending, learner: learner.id, class: classId, misconception: 'x', text: 'x' }
    await store()
      .insertInto('sent_remarks')
      .values({ ...remark, by: teacher.id, at: NOW, taken_back_at: null })
      .execute()
    const [poll] = await loadOpenPolls(learner)
    const people = { learner: learner.id, asking: asking.id }
    const things = { class: classId, assignment, poll: poll?.id ?? '', response, sending, ...people }
    const asked = { question: QUESTION, essay: ESSAY, text: TEXT, misconception: MISCONCEPTION }
    inside = { ...things, ...asked, module: MODULE, now: NOW + 1 }
  })

  /** Every row of the store that names something of the class. */
  async function rowsOfClass(): Promise<string[]> {
    const { class: id, assignment, poll, response, sending } = inside
    const names = [id, assignment, poll, response, sending, learner.id, asking.id]
    const tables = await store().introspection.getTables()
    const rows = await Promise.all(
      tables.map(async ({ name }) => {
        const found = await store()
          .selectFrom(name as 'audit')
          .selectAll()
          .execute()
        return found.map(row => `${name} ${JSON.stringify(row)}`)
      }),
    )
    return rows
      .flat()
      .filter(row => names.some(each => row.includes(each)))
      .sort()
  }

  test('all doors are shut to whoever does not teach it, and nothing changes', async () => {
    const before = await rowsOfClass()
    const strangers: readonly Actor[] = [
      await makePerson(store(), 'teacher'),
      await makePerson(store(), 'administrator'),
      learner,
      asking,
      former,
    ]
    for (const stranger of strangers)
      for (const [name, door] of Object.entries(CLASS_DOORS))
        await expect(door(stranger, inside.class, inside), name).rejects.toMatchObject({
          code: 'not-found',
          message: 'There is no such class among yours.',
        })
    for (const [name, door] of Object.entries(CLASS_DOORS))
      await expect(door({ kind: 'visitor' }, inside.class, inside), name).rejects.toMatchObject({
        code: 'not-signed-in',
      })
    expect(await rowsOfClass()).toEqual(before)
  })

  test('through a class of one’s own nobody sees or changes anything of another', async () => {
    const stranger = await makePerson(store(), 'teacher')
    const own = await createClass(stranger, { name: 'Own', timeZone: 'UTC' }, NOW)
    const before = await rowsOfClass()
    for (const [name, door] of Object.entries(CLASS_DOORS)) {
      const seen = await door(stranger, own, inside).catch((error: unknown) => error)
      const text = `${seen instanceof Error ? seen.message : ''}${JSON.stringify(seen) ?? ''}`
      for (const secret of [learner.id, learner.userName, 'Layla of 9b', 'Wendy of 9b', 'Secret title'])
        expect(text, `${name} tells ${secret}`).not.toContain(secret)
    }
    expect(await rowsOfClass()).toEqual(before)
  })

  test('the same doors open for its teacher', async () => {
    const shut: string[] = []
    for (const [name, door] of Object.entries(CLASS_DOORS)) {
      const problem = await door(teacher, inside.class, inside).then(
        () => undefined,
        (error: Error) => error,
      )
      if (problem?.message === 'There is no such class among yours.') shut.push(name)
    }
    expect(shut).toEqual([])
  })
})
