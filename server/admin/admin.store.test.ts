import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { listAudit } from '#db/audit.ts'
import { findUser } from '#db/users.ts'
import type { Person } from '#domain/account/actor.ts'
import { eraseMe } from '#server/account/erase-me.ts'
import { readSession } from '#server/account/read-session.ts'
import { sealSession } from '#server/account/seal-session.ts'
import { verifyCredentials } from '#server/account/verify-credentials.ts'
import { addPerson } from '#server/admin/add-person.ts'
import { changeRole } from '#server/admin/change-role.ts'
import { checkSetUpToken } from '#server/admin/check-set-up-token.ts'
import { endSessions } from '#server/admin/end-sessions.ts'
import { loadHealth } from '#server/admin/load-health.ts'
import { loadPeople } from '#server/admin/load-people.ts'
import { loadPerson } from '#server/admin/load-person.ts'
import { loadSiteState } from '#server/admin/load-site-state.ts'
import { resetPassword } from '#server/admin/reset-password.ts'
import { setUpLink } from '#server/admin/set-up-link.ts'
import { setUpSite } from '#server/admin/set-up-site.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makePerson } from '#test/make-person.ts'

const NOW = Date.UTC(2026, 10, 24)

vi.mock('#server/env.ts', async original => {
  const { readSettings } = await original<typeof import('#server/env.ts')>()
  const settings = readSettings({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    AUTH_SECRET: 'a secret of at least thirty-two characters',
  })
  return { env: () => settings }
})

function first(token: string, userName: string) {
  const about = { name: 'Ada', email: null, timeZone: 'UTC', password: 'ten letters long' }
  return { ...about, token, userName }
}

function tokenIn(link: string | undefined): string {
  return link?.split('/').at(-1) ?? ''
}

forEachStore('administration', store => {
  beforeEach(async () => {
    await store().deleteFrom('users').execute()
    await store().deleteFrom('audit').execute()
  })

  test('the set-up link works once', async () => {
    const token = tokenIn(await setUpLink())
    await checkSetUpToken(token)
    const user = await setUpSite(first(token, 'ada'), NOW)
    expect(user.role).toBe('administrator')
    await expect(checkSetUpToken(token)).rejects.toMatchObject({ code: 'not-found' })
    await expect(setUpSite(first(token, 'bob'), NOW)).rejects.toMatchObject({ code: 'expired' })
    expect(await setUpLink()).toBeUndefined()
  })

  test('of two who open the set-up link at once one wins', async () => {
    const token = tokenIn(await setUpLink())
    const both = await Promise.allSettled(['ada', 'bob'].map(name => setUpSite(first(token, name), NOW)))
    expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await store().selectFrom('users').selectAll().execute()).toHaveLength(1)
  })

  test('a newer link takes the place of the one before', async () => {
    const [older, newer] = [tokenIn(await setUpLink()), tokenIn(await setUpLink())]
    await expect(setUpSite(first(older, 'ada'), NOW)).rejects.toMatchObject({ code: 'expired' })
    expect((await setUpSite(first(newer, 'ada'), NOW)).user_name).toBe('ada')
  })

  test('a link whose form was refused still works', async () => {
    await makePerson(store(), 'learner')
    const { user_name: taken } = await store().selectFrom('users').selectAll().executeTakeFirstOrThrow()
    const token = tokenIn(await setUpLink())
    await expect(setUpSite(first(token, taken), NOW)).rejects.toMatchObject({ code: 'bad-input' })
    expect((await setUpSite(first(token, 'ada'), NOW)).role).toBe('administrator')
  })

  test('a new role ends the sessions of the person and is noted', async () => {
    const [ada, ben] = [
      await makePerson(store(), 'administrator', 'Ada'),
      await makePerson(store(), 'learner', 'Ben'),
    ]
    const session = await sealSession({ id: ben.id, session_version: 1 })
    await changeRole(ada, { person: ben.id, role: 'teacher' }, NOW)
    expect((await findUser(store(), ben.id))?.role).toBe('teacher')
    expect(await readSession(session)).toBeUndefined()
    expect(await listAudit(store(), 10)).toMatchObject([
      {
        action: 'change-role',
        actor_name: 'Ada',
        subject_name: 'Ben',
        detail: 'learner to teacher',
        at: NOW,
      },
    ])
  })

  test('the last administrator stays one', async () => {
    const ada = await makePerson(store(), 'administrator')
    const demotion = changeRole(ada, { person: ada.id, role: 'learner' }, NOW)
    await expect(demotion).rejects.toMatchObject({ code: 'forbidden' })
    await expect(eraseMe(ada, NOW)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await findUser(store(), ada.id))?.role).toBe('administrator')
  })

  test('two administrators cannot take each other’s role away at once', async () => {
    const [ada, bob] = [
      await makePerson(store(), 'administrator'),
      await makePerson(store(), 'administrator'),
    ]
    await Promise.allSettled([
      changeRole(ada, { person: bob.id, role: 'learner' }, NOW),
      changeRole(bob, { person: ada.id, role: 'learner' }, NOW),
    ])
    const roles = await store().selectFrom('users').select('role').execute()
    expect(roles.filter(row => row.role === 'administrator')).toHaveLength(1)
  })

  test('one of two administrators may go', async () => {
    const [ada] = [await makePerson(store(), 'administrator'), await makePerson(store(), 'administrator')]
    await eraseMe(ada, NOW)
    expect(await findUser(store(), ada.id)).toBeUndefined()
  })

  test('a reset password is the new one, and the sessions before it end', async () => {
    const ada = await makePerson(store(), 'administrator')
    const ben = await makePerson(store(), 'learner')
    const session = await sealSession({ id: ben.id, session_version: 1 })
    const password = await resetPassword(ada, ben.id, NOW)
    const given = { login: ben.userName, password, address: randomUUID() }
    expect((await verifyCredentials(given, NOW)).id).toBe(ben.id)
    expect(await readSession(session)).toBeUndefined()
    expect(JSON.stringify(await listAudit(store(), 10))).not.toContain(password)
  })

  test('the shell adds people and signs them out', async () => {
    const about = { name: 'Ben', userName: 'ben', email: null, timeZone: 'UTC', role: 'teacher' } as const
    const { user, password } = await addPerson({ kind: 'shell' }, about, NOW)
    expect((await verifyCredentials({ login: 'ben', password, address: '::1' }, NOW)).id).toBe(user.id)
    await endSessions({ kind: 'shell' }, user.id, NOW + 1)
    expect((await findUser(store(), user.id))?.session_version).toBe(2)
    expect((await listAudit(store(), 10)).map(row => [row.actor, row.action])).toEqual([
      [null, 'sign-out-everywhere'],
      [null, 'add-person'],
    ])
  })

  test('people are found by a part of name, user name or e-mail', async () => {
    const ada = await makePerson(store(), 'administrator', 'Ada')
    await makePerson(store(), 'learner', 'Émile 100 %')
    const found = async (search: string) =>
      (await loadPeople(ada, { search, page: 1 })).people.map(each => each.name)
    expect(await found('ÉMILE'.slice(1))).toEqual(['Émile 100 %'])
    expect(await found('Émile')).toEqual(['Émile 100 %'])
    expect(await found(ada.userName.toUpperCase())).toEqual(['Ada'])
    expect(await found('')).toEqual(['Ada', 'Émile 100 %'])
    expect(await found('nobody')).toEqual([])
  })

  test.each([
    ['loadPeople', (by: Person) => loadPeople(by, { search: '', page: 1 })],
    ['loadPerson', (by: Person) => loadPerson(by, by.id)],
    ['loadSiteState', (by: Person) => loadSiteState(by)],
    ['changeRole', (by: Person) => changeRole(by, { person: by.id, role: 'administrator' }, NOW)],
    ['resetPassword', (by: Person) => resetPassword(by, by.id, NOW)],
    ['endSessions', (by: Person) => endSessions(by, by.id, NOW)],
    [
      'addPerson',
      (by: Person) =>
        addPerson(
          by,
          { name: 'X', userName: 'xxx', email: null, timeZone: 'UTC', role: 'administrator' },
          NOW,
        ),
    ],
  ])('%s is for administrators only', async (_name, call) => {
    const teacher = await makePerson(store(), 'teacher')
    await expect(call(teacher)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('the site is well while its store answers', async () => {
    expect((await loadHealth()).status).toBe('ok')
  })
})
