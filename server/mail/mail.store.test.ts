import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { changeMailChoice } from '#server/account/change-mail-choice.ts'
import { loadAccount } from '#server/account/load-account.ts'
import { loadSiteState } from '#server/admin/load-site-state.ts'
import { sendTestMail } from '#server/admin/send-test-mail.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { leaveClass } from '#server/classroom/leave-class.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadReminder } from '#server/classroom/load-reminder.ts'
import { remindLearners } from '#server/classroom/remind-learners.ts'
import { queueDueMail } from '#server/mail/queue-due-mail.ts'
import { sendWaitingMail } from '#server/mail/send-waiting-mail.ts'
import { unsubscribe } from '#server/mail/unsubscribe.ts'
import { unsubscribeToken } from '#server/mail/unsubscribe-token.ts'
import { type FakeSmtp, fakeSmtp } from '#test/fake-smtp.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makePerson } from '#test/make-person.ts'

const site = vi.hoisted(() => ({ smtp: undefined as string | undefined }))
vi.mock('#server/env.ts', async original => {
  const { readSettings } = await original<typeof import('#server/env.ts')>()
  const settings = readSettings({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    SITE_URL: 'https://course.example',
    AUTH_SECRET: 'a secret of at least thirty-two characters',
    MAIL_FROM: 'Seventeen <course@school.example>',
  })
  return { env: () => ({ ...settings, SMTP_URL: site.smtp }) }
})
vi.mock('#server/content/load-course.ts', () => ({
  loadCourse: async () => ({
    modules: [
      {
        id: 'm',
        title: 'First',
        lessons: [{ id: 'm/a', title: 'A', questions: [{ id: 'm/a/one', points: 1, pool: 'check' }] }],
      },
    ],
  }),
}))

/** Ten in the morning in Berlin. */
const NOW = Date.UTC(2026, 2, 11, 9)
const HOUR = 3_600_000
const TOMORROW = '2026-03-12T18:00'

forEachStore('mail', store => {
  let smtp: FakeSmtp
  let teacher: Person
  let learner: Person
  let classId: string
  let assignment: string

  beforeAll(async () => {
    smtp = await fakeSmtp()
  })
  afterAll(() => smtp.close())

  beforeEach(async () => {
    await store().deleteFrom('users').execute()
    smtp.mails.length = 0
    smtp.refuseWith = undefined
    site.smtp = smtp.url
    teacher = await makePerson(store(), 'teacher', 'Marie')
    learner = await makePerson(store(), 'learner', 'Layla')
    await store()
      .updateTable('users')
      .set({ email: 'layla@home.example' })
      .where('id', '=', learner.id)
      .execute()
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
    await joinClass(learner, (await loadClass(teacher, classId)).class.join_code, NOW)
    assignment = await assign(TOMORROW)
    await changeMailChoice(learner, 'reminders')
  })

  function assign(dueLocal: string | null): Promise<string> {
    const items = [{ kind: 'module', ref: 'm' }] as const
    return createAssignment(teacher, classId, { title: '', items, dueLocal, now: NOW })
  }
  const remind = (now = NOW) =>
    remindLearners(teacher, classId, { assignment, learners: [learner.id], text: 'Bring it.', now })
  const outbox = () => store().selectFrom('outbox').selectAll().execute()

  async function finish(): Promise<void> {
    const points = { first_earned: 1, best_earned: 1, last_earned: 1, possible: 1 }
    const times = { tries: 1, first_at: NOW, last_at: NOW, last_response: 'r' }
    const row = { learner: learner.id, question: 'm/a/one', lesson: 'm/a', ...points, ...times }
    await store().insertInto('question_results').values(row).execute()
  }

  test('a reminder goes out once, with a link of the site and a way to stop it', async () => {
    const { people } = await loadReminder(teacher, classId, { assignment, now: NOW })
    expect(people).toMatchObject([{ name: 'Layla', byMail: true }])
    await remind()
    expect(await sendWaitingMail(NOW)).toBe(1)
    expect(await sendWaitingMail(NOW + HOUR)).toBe(0)
    const [mail = ''] = smtp.mails
    expect(mail).toContain('To: Layla <layla@home.example>')
    expect(mail).toContain('From: Seventeen <course@school.example>')
    expect(unfolded(mail)).toContain(`https://course.example/assigned#${assignment}`)
    const stop = /List-Unsubscribe: <https:\/\/course\.example\/api\/v1\/mail\/unsubscribe\/([^>]+)>/.exec(
      unfolded(mail),
    )
    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    await unsubscribe(stop?.[1] ?? '')
    expect((await loadAccount(learner)).mail).toBe('nothing')
  })

  test('nobody gets mail who did not choose it, has no address, or whose account a class made', async () => {
    await changeMailChoice(learner, 'nothing')
    await remind()
    expect(await outbox()).toEqual([])
    const nameless = await makePerson(store(), 'learner')
    await expect(changeMailChoice(nameless, 'reminders')).rejects.toMatchObject({ code: 'bad-input' })
    await changeMailChoice(learner, 'reminders')
    await store().updateTable('users').set({ managed_by: classId }).where('id', '=', learner.id).execute()
    await expect(changeMailChoice(learner, 'reminders')).rejects.toMatchObject({ code: 'forbidden' })
    await remind(NOW + 24 * HOUR)
    expect(await outbox()).toEqual([])
    expect((await loadAccount(learner)).mail).toBeUndefined()
  })

  test('what is due tomorrow is told once a day and class, in the day there', async () => {
    expect(await queueDueMail(NOW - 4 * HOUR)).toBe(0)
    expect(await queueDueMail(NOW - 24 * HOUR)).toBe(0)
    expect([await queueDueMail(NOW), await queueDueMail(NOW + HOUR)]).toEqual([1, 0])
    await sendWaitingMail(NOW + HOUR)
    expect(smtp.mails).toHaveLength(1)
    expect(smtp.mails[0]).toContain('First: Thursday 12 March 2026, 18:00')
  })

  test('mail asked for in the evening waits for the morning, and is dropped when the work is done', async () => {
    const evening = NOW + 10 * HOUR
    const morning = NOW + 22 * HOUR
    await remind(evening)
    expect(await sendWaitingMail(evening + HOUR)).toBe(0)
    await finish()
    expect(await sendWaitingMail(morning)).toBe(0)
    expect([await outbox(), smtp.mails]).toEqual([[], []])
  })

  test('who left the class, or chose otherwise, gets nothing that still waits', async () => {
    await remind()
    await leaveClass(learner, classId, NOW)
    expect(await sendWaitingMail(NOW)).toBe(0)
    expect([await outbox(), smtp.mails]).toEqual([[], []])
  })

  test('a server that is busy is asked again, and in the end it is given up', async () => {
    await remind()
    smtp.refuseWith = '451 later'
    expect(await sendWaitingMail(NOW)).toBe(0)
    expect(await outbox()).toMatchObject([{ status: 'waiting', tries: 1, error: 'EENVELOPE 451' }])
    expect(await sendWaitingMail(NOW + 1)).toBe(0)
    expect((await outbox())[0]?.tries).toBe(1)
    for (let day = 1; day <= 5; day += 1) await sendWaitingMail(NOW + day * 24 * HOUR)
    expect(await outbox()).toMatchObject([{ status: 'dead', tries: 6 }])
    const admin = await makePerson(store(), 'administrator')
    expect((await loadSiteState(admin)).mail).toMatchObject({ waiting: 0, dead: 1, error: 'EENVELOPE 451' })
  })

  test('an address that does not exist is not tried again', async () => {
    await remind()
    smtp.refuseWith = '550 nobody of that name'
    await sendWaitingMail(NOW)
    expect(await outbox()).toMatchObject([{ status: 'dead', error: 'EENVELOPE 550' }])
  })

  test('a mail whose process died comes again', async () => {
    await remind()
    await store().updateTable('outbox').set({ status: 'sending' }).execute()
    expect(await sendWaitingMail(NOW + 60_000)).toBe(0)
    expect(await sendWaitingMail(NOW + HOUR)).toBe(1)
  })

  test('of two processes one sends', async () => {
    await remind()
    const sent = await Promise.all([sendWaitingMail(NOW), sendWaitingMail(NOW)])
    expect(sent.toSorted()).toEqual([0, 1])
  })

  test('where mail is off nothing waits and nothing is said of it', async () => {
    site.smtp = undefined
    await remind()
    expect(await outbox()).toEqual([])
    expect(await sendWaitingMail(NOW)).toBe(0)
    expect((await loadAccount(learner)).mail).toBeUndefined()
    expect((await loadSiteState(await makePerson(store(), 'administrator'))).mail).toBeUndefined()
  })

  test('an administrator tries it, nobody else', async () => {
    const admin = await makePerson(store(), 'administrator', 'Ada')
    await expect(sendTestMail(admin)).rejects.toMatchObject({ code: 'bad-input' })
    await store()
      .updateTable('users')
      .set({ email: 'ada@school.example' })
      .where('id', '=', admin.id)
      .execute()
    expect(await sendTestMail(admin)).toBe('ada@school.example')
    expect(smtp.mails[0]).toContain('https://course.example/admin')
    smtp.refuseWith = '550 no'
    await expect(sendTestMail(admin)).rejects.toMatchObject({ code: 'conflict' })
    await expect(sendTestMail(teacher)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('a link that was not made here stops nobody’s mail', async () => {
    for (const token of [
      '',
      learner.id,
      `${learner.id}.x`,
      unsubscribeToken(teacher.id).replace(teacher.id, learner.id),
    ])
      await expect(unsubscribe(token)).rejects.toMatchObject({ code: 'not-found' })
    expect((await loadAccount(learner)).mail).toBe('reminders')
  })
})

/** Long lines of a mail, put together again. */
function unfolded(mail: string): string {
  return mail.replaceAll(/\n[ \t]+/g, ' ').replaceAll(/=\n/g, '')
}
