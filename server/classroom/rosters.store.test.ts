import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { checkRoster } from '#server/classroom/check-roster.ts'
import { copyAssignment } from '#server/classroom/copy-assignment.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { importRoster } from '#server/classroom/import-roster.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadTaughtClasses } from '#server/classroom/load-taught-classes.ts'
import { resetLearnerPassword } from '#server/classroom/reset-learner-password.ts'
import { rollOverClass } from '#server/classroom/roll-over-class.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'

vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => makeAskedContent() }))

const NOW = Date.UTC(2026, 2, 1)

forEachStore('rosters', store => {
  let teacher: Person
  let classId: string
  let list: string

  beforeEach(async () => {
    teacher = await makePerson(store(), 'teacher')
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
    list = `name,username\nLayla Amari,l${classId.slice(0, 8)}\nNils Berg,n${classId.slice(0, 8)}`
  })

  const learnersOf = async (id = classId, who = teacher) =>
    (await loadClass(who, id)).learners.map(each => each.name)

  test('a list makes every account, once, and tells each password once', async () => {
    const cards = await importRoster(teacher, classId, { text: list, now: NOW })
    expect(cards.map(card => card.name)).toEqual(['Layla Amari', 'Nils Berg'])
    expect(cards[0]?.password).toMatch(/^\w{4}(-\w{4}){3}$/)
    expect(await learnersOf()).toEqual(['Layla Amari', 'Nils Berg'])
    await expect(importRoster(teacher, classId, { text: list, now: NOW })).rejects.toMatchObject({
      code: 'bad-input',
    })
  })

  test('one wrong row and nobody is added; the row says what is wrong', async () => {
    const other = await makePerson(store(), 'learner')
    const text = `${list}\nSomebody Else,${other.userName}`
    const { rows } = await checkRoster(teacher, classId, text)
    expect(rows.map(row => row.problem === undefined)).toEqual([true, true, false])
    await expect(importRoster(teacher, classId, { text, now: NOW })).rejects.toMatchObject({
      code: 'bad-input',
      fields: [{ path: 'line 4' }],
    })
    expect(await learnersOf()).toEqual([])
  })

  test('a password is reset for an account that the class made, and for no other', async () => {
    const [card] = await importRoster(teacher, classId, { text: list, now: NOW })
    const { class: own, learners } = await loadClass(teacher, classId)
    const made = learners[0]?.person ?? ''
    const again = await resetLearnerPassword(teacher, classId, { learner: made, now: NOW })
    expect(again.password).not.toBe(card?.password)
    const joined = await makePerson(store(), 'learner')
    await joinClass(joined, own.join_code, NOW)
    const stranger = await makePerson(store(), 'teacher')
    const elsewhere = await createClass(stranger, { name: 'x', timeZone: 'UTC' }, NOW)
    const refused = [
      () => resetLearnerPassword(teacher, classId, { learner: joined.id, now: NOW }),
      () => resetLearnerPassword(stranger, classId, { learner: made, now: NOW }),
      () => resetLearnerPassword(stranger, elsewhere, { learner: made, now: NOW }),
      () => checkRoster(stranger, classId, list),
      () => importRoster(stranger, classId, { text: list, now: NOW }),
    ]
    for (const call of refused) await expect(call()).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a co-teacher comes by invitation, and a former one sees nothing', async () => {
    const other = await makePerson(store(), 'teacher')
    const learner = await makePerson(store(), 'learner')
    const invite = (login: string) => inviteTeacher(teacher, classId, { login, now: NOW })
    await expect(invite(learner.userName)).rejects.toMatchObject({ code: 'bad-input' })
    await expect(answerInvitation(other, classId, { accept: true, now: NOW })).rejects.toMatchObject({
      code: 'not-found',
    })
    await invite(other.userName)
    await expect(loadClass(other, classId)).rejects.toMatchObject({ code: 'not-found' })
    expect((await loadTaughtClasses(other)).invitations).toMatchObject([{ class: classId, class_name: '9b' }])
    await answerInvitation(other, classId, { accept: true, now: NOW })
    expect((await loadClass(other, classId)).teachers).toHaveLength(2)
    await stopTeaching(other, classId, NOW)
    await expect(loadClass(other, classId)).rejects.toMatchObject({ code: 'not-found' })
    await expect(stopTeaching(teacher, classId, NOW)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('an assignment is copied between own classes only', async () => {
    const given = { title: 'Week 1', items: [{ kind: 'module', ref: 'quotas' }], now: NOW } as const
    const assignment = await createAssignment(teacher, classId, { ...given, dueLocal: '2026-03-12T18:00' })
    const other = await createClass(teacher, { name: '9c', timeZone: 'Asia/Tokyo' }, NOW)
    const copy = (who: Person, to: string) => copyAssignment(who, classId, { assignment, to, now: NOW })
    expect(await copy(teacher, other)).toEqual({ name: '9c', left: 0, isForNobody: false })
    expect((await loadClass(teacher, other)).assignments).toMatchObject([
      { title: 'Week 1', due_local: '2026-03-12T18:00', items: [{ ref: 'quotas' }] },
    ])
    const stranger = await makePerson(store(), 'teacher')
    const elsewhere = await createClass(stranger, { name: 'x', timeZone: 'UTC' }, NOW)
    await expect(copy(stranger, elsewhere)).rejects.toMatchObject({ code: 'not-found' })
    await expect(copy(teacher, elsewhere)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a new year has the assignments with later dates, and the learners only when asked', async () => {
    await importRoster(teacher, classId, { text: list, now: NOW })
    const given = { title: 'Week 1', items: [{ kind: 'module', ref: 'quotas' }], now: NOW } as const
    await createAssignment(teacher, classId, { ...given, dueLocal: '2026-03-12T18:00' })
    const next = { name: '9b 2027', weeks: 52, withLearners: false, now: NOW }
    const empty = await rollOverClass(teacher, classId, next)
    const full = await rollOverClass(teacher, classId, { ...next, withLearners: true })
    expect((await loadClass(teacher, empty)).assignments).toMatchObject([
      { title: 'Week 1', due_local: '2027-03-11T18:00' },
    ])
    expect(await learnersOf(empty)).toEqual([])
    expect(await learnersOf(full)).toEqual(['Layla Amari', 'Nils Berg'])
    expect((await loadClass(teacher, classId)).assignments).toMatchObject([{ due_local: '2026-03-12T18:00' }])
  })
})
