import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { IDLE } from '#domain/form-state.ts'
import { Problem } from '#domain/problem.ts'
import { formAction } from './form-action.ts'

const refresh = vi.hoisted(() => vi.fn())
vi.mock('next/cache', () => ({ refresh }))
vi.mock('#server/account/current-actor.ts', () => ({ currentActor: async () => ({ kind: 'visitor' }) }))

const schema = z.object({
  name: z.string().min(1, 'Write a name.'),
  newPassword: z.string().min(8, 'At least 8 characters.'),
  local: z.string().default(''),
})

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

test('a form that is done says so, and the page shows it', async () => {
  const action = formAction({
    who: 'anyone',
    schema,
    run: async ({ input }) => ({ message: `Hello ${input.name}` }),
  })
  expect(await action(IDLE, form({ name: 'Anna', newPassword: 'long enough' }))).toEqual({
    status: 'done',
    message: 'Hello Anna',
  })
  expect(refresh).toHaveBeenCalledOnce()
})

test('a refused form marks its fields and gives back what was typed, without passwords', async () => {
  const action = formAction({ who: 'anyone', schema, run: async () => undefined })
  const state = await action(IDLE, form({ name: 'Anna', newPassword: 'short', local: '{}' }))
  expect(state).toMatchObject({ status: 'refused', fields: { newPassword: 'At least 8 characters.' } })
  expect(state.values).toEqual({ name: 'Anna' })
})

test('a refusal by the call is told in its own words', async () => {
  const refuse = async () =>
    Promise.reject(new Problem('expired', 'Too late.', [{ path: 'name', message: 'Old.' }]))
  const action = formAction({ who: 'anyone', schema, run: refuse })
  expect(await action(IDLE, form({ name: 'Anna', newPassword: 'long enough' }))).toMatchObject({
    status: 'refused',
    message: 'Too late.',
    fields: { name: 'Old.' },
  })
})

test('a form for people who are signed in refuses a visitor before it looks at the fields', async () => {
  const action = formAction({ who: 'signed-in', schema, run: async () => undefined })
  expect(await action(IDLE, form({}))).toMatchObject({ status: 'refused', fields: {} })
})

test('a surprise gives away nothing', async () => {
  const surprise = async () => Promise.reject(new Error('password of the store'))
  const action = formAction({ who: 'anyone', schema, run: surprise })
  const state = await action(IDLE, form({ name: 'Anna', newPassword: 'long enough' }))
  expect(state.message).not.toContain('password of the store')
})

test('a form that leads on leads on', async () => {
  const action = formAction({ who: 'anyone', schema, run: async () => ({ redirectTo: '/progress' }) })
  await expect(action(IDLE, form({ name: 'Anna', newPassword: 'long enough' }))).rejects.toMatchObject({
    digest: expect.stringContaining('/progress'),
  })
})
