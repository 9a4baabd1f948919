import { beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { apiRoute } from './api-route.ts'

const asking = vi.hoisted(() => ({ actor: { kind: 'visitor' } as Actor }))
vi.mock('#server/account/current-actor.ts', () => ({ currentActor: async () => asking.actor }))

const HERE = 'http://localhost:3000/api/v1/things/7'
const LEARNER = {
  kind: 'person',
  id: 'p1',
  name: 'Anna',
  userName: 'anna',
  role: 'learner',
  timeZone: 'UTC',
} as const
const context = { params: Promise.resolve({ id: '7' }) }

const echo = apiRoute({
  who: 'anyone',
  params: z.object({ id: z.string() }),
  query: z.object({ format: z.enum(['json', 'csv']).default('json') }),
  body: z.object({ points: z.array(z.number()) }),
  maxBytes: 1000,
  run: async ({ params, query, body }) => ({ ...params, ...query, ...body }),
})

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request(HERE, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
}

beforeEach(() => {
  asking.actor = { kind: 'visitor' }
})

test('path, query and body reach the call, its answer comes back as JSON that nobody keeps', async () => {
  const response = await echo(post('{"points":[1]}'), context)
  expect(await response.json()).toEqual({ id: '7', format: 'json', points: [1] })
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('bad input is a problem that says where', async () => {
  const response = await echo(post('{"points":[1,"two"]}'), context)
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({
    type: 'about:blank#bad-input',
    title: expect.any(String),
    status: 400,
    detail: expect.any(String),
    errors: [{ path: 'points.1', message: expect.any(String) }],
  })
})

test.each(['{"points"', ''])('the body %j is not JSON', async body => {
  expect((await echo(post(body), context)).status).toBe(400)
})

test('a body that says it is too long is not read', async () => {
  const body = new ReadableStream({ pull: () => Promise.reject(new Error('was read')) }, { highWaterMark: 0 })
  expect((await echo(post(body, { 'content-length': '1001' }), context)).status).toBe(413)
})

test('a body that turns out too long is read no further', async () => {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull: stream => {
      sent += 1
      stream.enqueue(new Uint8Array(400))
    },
  })
  expect((await echo(post(body), context)).status).toBe(413)
  expect(sent).toBeLessThan(6)
})

describe('a post from another site', () => {
  test.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
    { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost:3000' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ])('%j is refused', async headers => {
    expect((await echo(post('{"points":[]}', headers), context)).status).toBe(403)
  })

  test.each<Record<string, string>>([
    {},
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { origin: 'http://localhost:3000' },
  ])('%j is from here', async headers => {
    expect((await echo(post('{"points":[]}', headers), context)).status).toBe(200)
  })
})

describe('who may come in', () => {
  const route = (who: 'signed-in' | 'teacher' | 'administrator') => apiRoute({ who, run: async () => 'in' })
  const statusFor = async (who: 'signed-in' | 'teacher' | 'administrator', actor: Actor) => {
    asking.actor = actor
    return (await route(who)(new Request(HERE), context)).status
  }

  test.each([
    ['signed-in', { kind: 'visitor' }, 401],
    ['teacher', { kind: 'visitor' }, 401],
    ['signed-in', LEARNER, 200],
    ['teacher', LEARNER, 403],
    ['administrator', LEARNER, 403],
    ['teacher', { ...LEARNER, role: 'teacher' }, 200],
    ['administrator', { ...LEARNER, role: 'teacher' }, 403],
    ['teacher', { ...LEARNER, role: 'administrator' }, 200],
    ['administrator', { ...LEARNER, role: 'administrator' }, 200],
  ] as const)('%s asked of %j answers %d', async (who, actor, status) => {
    expect(await statusFor(who, actor)).toBe(status)
  })

  test('is settled before the body is read', async () => {
    const closed = apiRoute({ who: 'signed-in', body: z.object({}), run: async () => 'in' })
    expect((await closed(post('not JSON'), context)).status).toBe(401)
  })
})

test('a refusal by the call keeps its status and sentence', async () => {
  const run = async () => Promise.reject(new Problem('conflict', 'Somebody was quicker.'))
  const response = await apiRoute({ who: 'anyone', run })(new Request(HERE), context)
  expect(await response.json()).toMatchObject({ status: 409, detail: 'Somebody was quicker.' })
})

test('a surprise gives away nothing but an id', async () => {
  const run = async () => Promise.reject(new Error('password of the store'))
  const response = await apiRoute({ who: 'anyone', run })(new Request(HERE), context)
  const text = await response.text()
  expect(response.status).toBe(500)
  expect(text).not.toContain('password of the store')
  expect(text).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
})

test('a response made by the call goes out as it is', async () => {
  const run = async () => Response.redirect('http://localhost:3000/there', 303)
  const response = await apiRoute({ who: 'anyone', run })(new Request(HERE), context)
  expect([response.status, response.headers.get('location')]).toEqual([303, 'http://localhost:3000/there'])
})
