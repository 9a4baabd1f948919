import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { UserRow } from '#db/schema.ts'
import { deleteUser, findUser } from '#db/users.ts'
import type { Person } from '#domain/account/actor.ts'
import { changeDetails } from '#server/account/change-details.ts'
import { changePassword } from '#server/account/change-password.ts'
import { eraseMe } from '#server/account/erase-me.ts'
import { exportMe } from '#server/account/export-me.ts'
import { loadAccount } from '#server/account/load-account.ts'
import { readSession } from '#server/account/read-session.ts'
import { sealSession } from '#server/account/seal-session.ts'
import { signIn } from '#server/account/sign-in.ts'
import { signOutEverywhere } from '#server/account/sign-out-everywhere.ts'
import { type SignUp, signUp } from '#server/account/sign-up.ts'
import { throttleTries } from '#server/account/throttle-tries.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadTaughtClasses } from '#server/classroom/load-taught-classes.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makePerson } from '#test/make-person.ts'

const NOW = Date.UTC(2026, 10, 24)
const QUARTER_OF_AN_HOUR = 900_000

const site = vi.hoisted(() => ({ signUp: 'open' }))
vi.mock('#server/env.ts', async original => {
  const { readSettings } = await original<typeof import('#server/env.ts')>()
  const settings = readSettings({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    AUTH_SECRET: 'a secret of at least thirty-two characters',
  })
  return { env: () => ({ ...settings, SIGN_UP: site.signUp }) }
})

const merged = vi.hoisted(() => vi.fn())
vi.mock('#server/assessment/merge-local.ts', () => ({ mergeLocal: merged }))

function newcomer(changes: Partial<SignUp> = {}): SignUp {
  return {
    name: 'Anna',
    userName: `anna-${randomUUID().slice(0, 8)}`,
    email: null,
    timeZone: 'Europe/Berlin',
    password: 'four words in a row',
    code: '',
    local: '',
    address: randomUUID(),
    ...changes,
  }
}

function credentials(login: string, password = 'four words in a row') {
  return { login, password, address: randomUUID(), local: '' }
}

function personOf({ id, name, user_name: userName, role, time_zone: timeZone }: UserRow): Person {
  return { kind: 'person', id, name, userName, role, timeZone }
}

/** What a use case was refused with. */
function refusal(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'not refused',
    (error: unknown) => error,
  )
}

beforeEach(() => {
  site.signUp = 'open'
  merged.mockReset()
})

forEachStore('accounts', store => {
  describe('signing up', () => {
    test('makes a learner who can sign in by user name or e-mail, in any case', async () => {
      const email = `${randomUUID()}@school.example`
      const user = await signUp(newcomer({ email }), NOW)
      expect(user.role).toBe('learner')
      expect((await signIn(credentials(user.user_name.toUpperCase()), NOW)).id).toBe(user.id)
      expect((await signIn(credentials(` ${email.toUpperCase()} `), NOW)).id).toBe(user.id)
    })

    test('keeps no password', async () => {
      const user = await signUp(newcomer(), NOW)
      expect((await findUser(store(), user.id))?.password_hash).toMatch(
        /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/,
      )
    })

    test('takes over what the browser kept', async () => {
      const user = await signUp(newcomer({ local: '{"responses":[]}' }), NOW)
      expect(merged).toHaveBeenCalledWith(expect.anything(), user.id, '{"responses":[]}', NOW)
    })

    test('makes nothing when the answers cannot be kept', async () => {
      merged.mockRejectedValue(new Error('the disk is full'))
      const fields = newcomer({ local: '{}' })
      await expect(signUp(fields, NOW)).rejects.toThrow('the disk is full')
      await expect(signIn(credentials(fields.userName), NOW)).rejects.toMatchObject({ code: 'not-signed-in' })
    })

    test('names the field that is taken', async () => {
      const taken = newcomer({ email: `${randomUUID()}@school.example` })
      await signUp(taken, NOW)
      expect(await refusal(signUp({ ...taken, email: null }, NOW))).toMatchObject({
        fields: [{ path: 'userName' }],
      })
      expect(await refusal(signUp(newcomer({ email: taken.email }), NOW))).toMatchObject({
        fields: [{ path: 'email' }],
      })
    })

    test('is refused where accounts are made by the administrator', async () => {
      site.signUp = 'closed'
      await expect(signUp(newcomer(), NOW)).rejects.toMatchObject({ code: 'forbidden' })
    })

    test('where a code is asked for, leads into its class', async () => {
      site.signUp = 'code'
      const teacher = await makePerson(store(), 'teacher', 'Tom')
      const classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
      const { class: owned } = await loadClass(teacher, classId)
      expect(await refusal(signUp(newcomer({ code: 'AAA-AAA' }), NOW))).toMatchObject({
        fields: [{ path: 'code' }],
      })
      const user = await signUp(newcomer({ code: owned.join_code }), NOW)
      expect((await loadAccount(personOf(user))).classes).toEqual([
        { id: classId, name: '9b', teachers: ['Tom'] },
      ])
    })
  })

  describe('signing in', () => {
    test('an unknown name and a wrong password are refused in the same words', async () => {
      const user = await signUp(newcomer(), NOW)
      const wrong = await refusal(signIn(credentials(user.user_name, 'not the password'), NOW))
      const unknown = await refusal(signIn(credentials(`x${user.user_name}`), NOW))
      expect(wrong).toMatchObject({ code: 'not-signed-in' })
      expect(unknown).toEqual(wrong)
    })

    test('takes over what the browser kept, for the right person only', async () => {
      const user = await signUp(newcomer(), NOW)
      await refusal(signIn({ ...credentials(user.user_name, 'wrong'), local: '{}' }, NOW))
      expect(merged).not.toHaveBeenCalled()
      await signIn({ ...credentials(user.user_name), local: '{}' }, NOW)
      expect(merged).toHaveBeenCalledExactlyOnceWith(expect.anything(), user.id, '{}', NOW)
    })

    test('after ten wrong passwords the right one has to wait a quarter of an hour', async () => {
      const user = await signUp(newcomer(), NOW)
      const from = credentials(user.user_name)
      for (let i = 0; i < 10; i += 1) await refusal(signIn({ ...from, password: 'wrong' }, NOW))
      await expect(signIn(from, NOW)).rejects.toMatchObject({ code: 'too-many' })
      expect((await signIn(from, NOW + QUARTER_OF_AN_HOUR)).id).toBe(user.id)
    })

    test('right passwords are not counted', async () => {
      const user = await signUp(newcomer(), NOW)
      const from = credentials(user.user_name)
      for (let i = 0; i < 11; i += 1) await signIn(from, NOW)
      expect((await signIn(from, NOW)).id).toBe(user.id)
    })

    test('of many tries at once no more pass than one after the other', async () => {
      const key = randomUUID()
      const tries = Array.from({ length: 8 }, () => refusal(throttleTries([{ key, most: 3 }], NOW)))
      const refused = (await Promise.all(tries)).filter(each => each instanceof Error)
      expect(refused).toHaveLength(5)
    })
  })

  describe('a session', () => {
    test('belongs to its person, as the store knows them now', async () => {
      const user = await signUp(newcomer(), NOW)
      const session = await sealSession(user)
      const timeZone = 'Asia/Tokyo'
      await changeDetails(personOf(user), { name: 'Anna B', userName: user.user_name, email: null, timeZone })
      expect((await readSession(session))?.person).toEqual({ ...personOf(user), name: 'Anna B', timeZone })
    })

    test.each([undefined, '', 'not sealed by us'])('%j is nobody’s', async text => {
      expect(await readSession(text)).toBeUndefined()
    })

    test('ends with signing out everywhere', async () => {
      const user = await signUp(newcomer(), NOW)
      await signOutEverywhere(personOf(user))
      expect(await readSession(await sealSession(user))).toBeUndefined()
    })

    test('ends with the account', async () => {
      const user = await signUp(newcomer(), NOW)
      await deleteUser(store(), user.id)
      expect(await readSession(await sealSession(user))).toBeUndefined()
    })

    test('ends with a new password, and a new one begins', async () => {
      const user = await signUp(newcomer(), NOW)
      const change = { current: 'four words in a row', next: 'four other words', address: '::1' }
      const changed = await changePassword(personOf(user), change, NOW)
      expect(await readSession(await sealSession(user))).toBeUndefined()
      expect((await readSession(await sealSession(changed)))?.person.id).toBe(user.id)
      expect((await signIn(credentials(user.user_name, 'four other words'), NOW)).id).toBe(user.id)
    })
  })

  test.each([
    ['not it', 'four other words', 'currentPassword'],
    ['four words in a row', 'short', 'nextPassword'],
  ])('the password %j is not changed to %j', async (current, next, path) => {
    const user = await signUp(newcomer(), NOW)
    const change = changePassword(personOf(user), { current, next, address: '::1' }, NOW)
    expect(await refusal(change)).toMatchObject({ fields: [{ path }] })
  })

  test('nobody takes the user name of somebody else', async () => {
    const [anna, ben] = [await signUp(newcomer(), NOW), await signUp(newcomer(), NOW)]
    const details = { name: 'Ben', userName: anna.user_name, email: null, timeZone: 'UTC' }
    await expect(changeDetails(personOf(ben), details)).rejects.toMatchObject({ code: 'bad-input' })
  })

  describe('erasing', () => {
    test('takes away everything but the note that it was done', async () => {
      const user = await signUp(newcomer(), NOW)
      await store().insertInto('checkpoints').values(checkpointOf(user.id)).execute()
      await eraseMe(personOf(user), NOW, ` ${user.user_name.toUpperCase()} `)
      const { tables } = await exportMe(personOf(user), NOW)
      const left = Object.entries(tables).filter(([, rows]) => rows.length > 0)
      expect(left).toEqual([['audit', [expect.objectContaining({ action: 'erase', detail: null })]]])
    })

    test('asks for the right user name', async () => {
      const user = await signUp(newcomer(), NOW)
      expect(await refusal(eraseMe(personOf(user), NOW, 'yes'))).toMatchObject({
        fields: [{ path: 'confirm' }],
      })
      expect(await findUser(store(), user.id)).toBeDefined()
    })

    test('archives the classes that nobody else teaches', async () => {
      const [tom, tina] = [await makePerson(store(), 'teacher'), await makePerson(store(), 'teacher')]
      const about = { name: '9b', timeZone: 'UTC' }
      const shared = await createClass(tom, about, NOW)
      const alone = await createClass(tom, about, NOW)
      for (const classId of [shared, alone])
        await teach(tina, classId, classId === shared ? 'active' : 'left')
      await eraseMe(tom, NOW)
      const rows = await store()
        .selectFrom('classes')
        .where('id', 'in', [shared, alone])
        .selectAll()
        .execute()
      expect(rows.filter(row => row.archived_at !== null).map(row => row.id)).toEqual([alone])
      expect((await loadTaughtClasses(tina)).classes.map(each => each.id)).toEqual([shared])
    })
  })

  test('the export holds every row of the person, and no hash', async () => {
    const user = await signUp(newcomer(), NOW)
    await store().insertInto('checkpoints').values(checkpointOf(user.id)).execute()
    const { tables } = await exportMe(personOf(user), NOW)
    expect(tables.users).toMatchObject([{ id: user.id, user_name: user.user_name }])
    expect(tables.checkpoints).toMatchObject([{ checkpoint: 'm/a/start' }])
    expect(JSON.stringify(tables)).not.toContain('argon2')
  })

  function checkpointOf(learner: string) {
    const id = randomUUID()
    return { id, learner, checkpoint: 'm/a/start', lesson: 'm/a', reached_at: NOW, received_at: NOW }
  }

  async function teach(person: Person, classId: string, status: 'active' | 'left'): Promise<void> {
    await store()
      .insertInto('enrollments')
      .values({
        id: randomUUID(),
        class: classId,
        person: person.id,
        role: 'teacher',
        status,
        from_at: NOW,
        to_at: null,
      })
      .execute()
  }
})
