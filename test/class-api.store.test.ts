import { beforeEach, expect, test, vi } from 'vitest'
import type { Actor, Person } from '#domain/account/actor.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { openapi } from '#server/http/openapi.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makePerson } from '#test/make-person.ts'

const asking = vi.hoisted(() => ({ actor: { kind: 'visitor' } as Actor }))
vi.mock('#server/account/current-actor.ts', () => ({ currentActor: async () => asking.actor }))

type Handler = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>

/** Every call of the API that is about one class. */
const CALLS = Object.entries((openapi() as { paths: Record<string, object> }).paths)
  .filter(([address]) => address.startsWith('/api/v1/classes/{id}/'))
  .flatMap(([address, calls]) => Object.keys(calls).map(method => [method.toUpperCase(), address] as const))

const NOW = Date.UTC(2026, 2, 1)

forEachStore('the API of a class', store => {
  let teacher: Person
  let learner: Person
  let former: Person
  let classId: string

  beforeEach(async () => {
    teacher = await makePerson(store(), 'teacher')
    learner = await makePerson(store(), 'learner')
    former = await makePerson(store(), 'teacher')
    classId = await createClass(teacher, { name: '9b', timeZone: 'UTC' }, NOW)
    await joinClass(learner, (await loadClass(teacher, classId)).class.join_code, NOW)
    await inviteTeacher(teacher, classId, { login: former.userName, now: NOW })
    await answerInvitation(former, classId, { accept: true, now: NOW })
    await stopTeaching(former, classId, NOW)
  })

  async function statusFor(actor: Actor, [method, address]: (typeof CALLS)[number]): Promise<number> {
    asking.actor = actor
    const file = `../app${address.replace('{id}', '[id]')}/route.ts`
    const route = (await import(file)) as Record<string, Handler>
    const url = new URL(`http://localhost:3000${address.replace('{id}', classId)}?question=m/a/one`)
    const body = method === 'POST' ? JSON.stringify({ text: 'Name\nNew Learner' }) : null
    const context = { params: Promise.resolve({ id: classId }) }
    const response = await route[method]?.(new Request(url, { method, body }), context)
    await response?.body?.cancel()
    return response?.status ?? 0
  }

  test('there are such calls', () => {
    expect(CALLS.length).toBeGreaterThan(7)
  })

  test.each(CALLS)('%s %s is for the teachers of the class alone', async (method, address) => {
    const call = [method, address] as const
    const stranger = await makePerson(store(), 'teacher')
    expect(await statusFor({ kind: 'visitor' }, call)).toBe(401)
    expect(await statusFor(learner, call)).toBe(403)
    for (const other of [stranger, former, await makePerson(store(), 'administrator')])
      expect(await statusFor(other, call)).toBe(404)
    expect((await loadClass(teacher, classId)).learners).toHaveLength(1)
  })
})
