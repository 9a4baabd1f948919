import { expect, test } from 'playwright/test'

const response = (change: object) => ({
  responses: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      question: 'what-they-are/the-seventeen/thulium-or-gold',
      answer: 'hundredfold',
      answeredAt: 1_790_000_000_000,
      ...change,
    },
  ],
})

test("a visitor's answer is graded and not stored", async ({ request }) => {
  const answer = await request.post('/api/v1/responses', { data: response({}) })
  expect(answer.status()).toBe(200)
  expect((await answer.json()).results[0]).toMatchObject({ status: 'graded', correct: true })
})

test('an unknown question is rejected, not counted as wrong', async ({ request }) => {
  const answer = await request.post('/api/v1/responses', {
    data: response({ question: 'what-they-are/the-seventeen/gone' }),
  })
  expect((await answer.json()).results[0]).toMatchObject({ status: 'rejected' })
})

test.describe('bad input gets a problem with a status of its own', () => {
  const cases: [name: string, path: string, body: unknown, status: number][] = [
    ['no JSON', '/api/v1/responses', '{', 400],
    ['a wrong shape', '/api/v1/responses', { responses: 'many' }, 400],
    ['an empty batch', '/api/v1/responses', { responses: [] }, 400],
    ['an id that is no UUID', '/api/v1/responses', response({ id: '1' }), 400],
    ['10 MB', '/api/v1/responses', 'x'.repeat(10_000_000), 413],
    [
      'checkpoints of a visitor',
      '/api/v1/checkpoints',
      {
        checkpoints: [
          {
            id: '11111111-1111-4111-8111-111111111111',
            checkpoint: 'what-they-are/the-seventeen/where-they-sit',
            reachedAt: 1,
          },
        ],
      },
      401,
    ],
  ]
  for (const [name, path, data, status] of cases) {
    test(name, async ({ request }) => {
      const answer = await request.post(path, { data, headers: { 'content-type': 'application/json' } })
      expect(answer.status()).toBe(status)
      expect(answer.headers()['content-type']).toContain('application/problem+json')
      expect(await answer.json()).toMatchObject({
        status,
        title: expect.any(String),
        detail: expect.any(String),
      })
    })
  }
})

test('a post from another site is refused', async ({ request }) => {
  const answer = await request.post('/api/v1/responses', {
    data: response({}),
    headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  })
  expect(answer.status()).toBe(403)
})

test('health tells the store', async ({ request }) => {
  const answer = await request.get('/api/health')
  expect(await answer.json()).toMatchObject({ status: 'ok', store: 'sqlite' })
})

test('the API describes itself', async ({ request }) => {
  const answer = await request.get('/api/openapi.json')
  expect(Object.keys((await answer.json()).paths)).toContain('/api/v1/responses')
})
