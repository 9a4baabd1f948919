import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { addRemark } from '#server/classroom/add-remark.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { changeRemark } from '#server/classroom/change-remark.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { deleteRemark } from '#server/classroom/delete-remark.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { keepRemark } from '#server/classroom/keep-remark.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadMisconception } from '#server/classroom/load-misconception.ts'
import { loadNotices } from '#server/classroom/load-notices.ts'
import { loadRemarks } from '#server/classroom/load-remarks.ts'
import { readRemarks } from '#server/classroom/read-remarks.ts'
import { sendRemark } from '#server/classroom/send-remark.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { takeBackRemark } from '#server/classroom/take-back-remark.ts'
import { loadLessonAttempts } from '#server/progress/load-lesson-attempts.ts'
import { readLessonAttempts } from '#server/progress/read-lesson-attempts.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const LESSON = 'quotas/two-instruments'
const CHOICE = `${LESSON}/choice`
const NOW = 1_800_000_000_000
const BELIEF = 'secret-belief'
const WORDS = 'Look at the price, not at the name.'

forEachStore('remarks', store => {
  let teacher: Person
  let anna: Person
  let ben: Person
  let classId: string

  beforeEach(async () => {
    const options = [
      { id: 'nd', text: 'Neodymium', key: true },
      { id: 'y', text: 'Yttrium', misconception: BELIEF, reason: 'No.' },
    ]
    made.content = makeAskedContent([makeQuestion('choice', { options, fixed: [] })])
    teacher = await makePerson(store(), 'teacher', 'Ms Rossi')
    classId = await classOf(teacher)
    anna = await join('Anna')
    ben = await join('Ben')
  })

  async function classOf(owner: Person): Promise<string> {
    const id = await createClass(owner, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
    const items = [{ kind: 'lesson', ref: LESSON }] as const
    await createAssignment(owner, id, { title: '', items, dueLocal: null, now: NOW })
    return id
  }

  async function join(name: string): Promise<Person> {
    const learner = await makePerson(store(), 'learner', name)
    await joinClass(learner, (await loadClass(teacher, classId)).class.join_code, NOW)
    return learner
  }

  async function answer(person: Person, option: string, at = NOW) {
    const responses = [{ id: randomUUID(), question: CHOICE, answer: option, answeredAt: at }]
    await recordResponses(person, { responses }, at)
  }

  const send = (learners: readonly Person[], by = teacher, text = WORDS) =>
    sendRemark(by, classId, {
      misconception: BELIEF,
      learners: learners.map(each => each.id),
      text,
      now: NOW + 50,
    })
  const heldBy = async () =>
    (await loadMisconception(teacher, classId, BELIEF)).holders.map(each => [each.name, each.holds])
  const readBy = async (person: Person) =>
    (await loadLessonAttempts(person, LESSON)).questions.flatMap(question =>
      question.attempts.map(each => each.remarks.map(one => `${one.by}: ${one.text}`)),
    )

  test('a remark is kept once, changed where it was seen, deleted, and nobody else’s', async () => {
    const about = { kind: 'question', ref: CHOICE } as const
    await keepRemark(teacher, { text: ` ${WORDS} `, about, now: NOW })
    await keepRemark(teacher, { text: WORDS, about: null, now: NOW })
    await keepRemark(teacher, { text: '  ', about: null, now: NOW })
    const [kept, ...others] = await loadRemarks(teacher)
    if (!kept) throw new Error('nothing was kept')
    expect(others).toEqual([])
    expect(kept).toMatchObject({ text: WORDS, about, place: makeQuestion('choice').prompt })
    expect(await addRemark(teacher, 'Good.', kept.id)).toBe(`Good.\n\n${WORDS}`)

    const other = await makePerson(store(), 'teacher')
    const change = { id: kept.id, version: kept.version, text: 'Shorter.', isForAnything: true }
    expect(await readRemarks(other)).toEqual([])
    await expect(changeRemark(other, change)).rejects.toMatchObject({ code: 'conflict' })
    await expect(deleteRemark(other, kept.id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(addRemark(other, '', kept.id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(readRemarks(anna)).rejects.toMatchObject({ code: 'forbidden' })

    await changeRemark(teacher, change)
    await expect(changeRemark(teacher, change)).rejects.toMatchObject({ code: 'conflict' })
    expect(await readRemarks(teacher)).toMatchObject([{ text: 'Shorter.', about: null, version: 2 }])
    await deleteRemark(teacher, kept.id)
    expect(await readRemarks(teacher)).toEqual([])
  })

  test('who holds a misconception is told by their last answer; who shows it reads the remark beside it', async () => {
    await answer(anna, 'y')
    await answer(ben, 'y')
    await answer(ben, 'nd', NOW + 1)
    expect(await heldBy()).toEqual([
      ['Anna', true],
      ['Ben', false],
    ])
    expect(await send([anna])).toBe(1)
    expect(await send([anna, ben])).toBe(1)
    expect(await readBy(anna)).toEqual([[`Ms Rossi: ${WORDS}`]])
    const news = await loadNotices(anna, { assigned: [], now: NOW + 55 })
    expect(news).toMatchObject([{ what: 'remark', by: 'Ms Rossi', href: '/progress/quotas.two-instruments' }])
    expect(await readBy(ben)).toEqual([[`Ms Rossi: ${WORDS}`], []])
    await answer(anna, 'y', NOW + 60)
    expect((await readBy(anna))[1]).toEqual([])

    const [newest] = (await loadMisconception(teacher, classId, BELIEF)).sent
    await takeBackRemark(teacher, classId, { sending: newest?.sending ?? '', now: NOW + 70 })
    const left = (await loadMisconception(teacher, classId, BELIEF)).sent
    expect(left.flatMap(each => each.to.map(one => one.name))).toHaveLength(1)
  })

  test('nobody is told whose answers do not show it, and no other class reads what was said', async () => {
    await answer(anna, 'y')
    const cleo = await makePerson(store(), 'learner')
    await answer(cleo, 'y')
    await expect(send([])).rejects.toMatchObject({ code: 'bad-input' })
    for (const each of [ben, cleo])
      await expect(send([anna, each])).rejects.toMatchObject({ code: 'bad-input' })
    await send([anna])

    const elsewhere = await makePerson(store(), 'teacher')
    const theirs = await classOf(elsewhere)
    const [seen] = (await readLessonAttempts(anna.id, LESSON, { teacherOf: theirs })).questions
    expect(seen?.attempts.map(each => each.remarks)).toEqual([[]])
  })

  test('a stranger, a learner and a former co-teacher neither read nor send nor take back', async () => {
    await answer(anna, 'y')
    const stranger = await makePerson(store(), 'teacher')
    const former = await makePerson(store(), 'teacher')
    await inviteTeacher(teacher, classId, { login: former.userName, now: NOW })
    await answerInvitation(former, classId, { accept: true, now: NOW })
    await stopTeaching(former, classId, NOW)
    await send([anna])
    const sending = (await loadMisconception(teacher, classId, BELIEF)).sent[0]?.sending ?? ''
    for (const other of [stranger, anna, former]) {
      await expect(loadMisconception(other, classId, BELIEF)).rejects.toMatchObject({ code: 'not-found' })
      await expect(send([anna], other, 'Mine.')).rejects.toMatchObject({ code: 'not-found' })
      const taking = takeBackRemark(other, classId, { sending, now: NOW + 60 })
      await expect(taking).rejects.toMatchObject({ code: 'not-found' })
    }
    expect(await readBy(anna)).toEqual([[`Ms Rossi: ${WORDS}`]])
    const log = await store().selectFrom('audit').where('subject', '=', anna.id).selectAll().execute()
    expect(log).toMatchObject([{ actor: teacher.id, subject: anna.id, detail: `about ${BELIEF}` }])
  })
})
