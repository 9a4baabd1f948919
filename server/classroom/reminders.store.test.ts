import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { changeClass } from '#server/classroom/change-class.ts'
import { commentResult } from '#server/classroom/comment-result.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { dismissReminder } from '#server/classroom/dismiss-reminder.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { leaveClass } from '#server/classroom/leave-class.ts'
import { loadAssigned } from '#server/classroom/load-assigned.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadNotices } from '#server/classroom/load-notices.ts'
import { loadReminder } from '#server/classroom/load-reminder.ts'
import { markNewsSeen } from '#server/classroom/mark-news-seen.ts'
import { remindLearners } from '#server/classroom/remind-learners.ts'
import { stopTeaching } from '#server/classroom/stop-teaching.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makePerson } from '#test/make-person.ts'

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

vi.mock('#server/content/follow-alias.ts', () => ({ followAlias: (id: string) => id }))

const NOW = Date.UTC(2026, 2, 1, 12)
const DAY = 86_400_000

forEachStore('reminders', store => {
  let teacher: Person
  let learner: Person
  let other: Person
  let classId: string
  let assignment: string

  beforeEach(async () => {
    teacher = await makePerson(store(), 'teacher', 'Marie')
    learner = await makePerson(store(), 'learner', 'Layla')
    other = await makePerson(store(), 'learner', 'Omar')
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
    const { class: owned } = await loadClass(teacher, classId)
    for (const each of [learner, other]) await joinClass(each, owned.join_code, NOW)
    const items = [{ kind: 'module', ref: 'm' }] as const
    assignment = await createAssignment(teacher, classId, { title: '', items, dueLocal: null, now: NOW })
  })

  const remind = (now = NOW, by = teacher, learners = [learner.id, other.id]) =>
    remindLearners(by, classId, { assignment, learners, text: 'Bring it.', now })
  const plan = async (now = NOW) => {
    const { people } = await loadReminder(teacher, classId, { assignment, now })
    return people.map(each => [each.name, each.isReminded])
  }
  const notices = async (person: Person, now = NOW) =>
    loadNotices(person, { assigned: (await loadAssigned(person, now)).assigned, now })

  async function finish(person: Person): Promise<void> {
    const points = { first_earned: 1, best_earned: 1, last_earned: 1, possible: 1 }
    const times = { tries: 1, first_at: NOW, last_at: NOW, last_response: 'r' }
    const row = { learner: person.id, question: 'm/a/one', lesson: 'm/a', ...points, ...times }
    await store().insertInto('question_results').values(row).execute()
  }

  test('those who have not finished are reminded, once a day of the class’s calendar', async () => {
    await finish(other)
    expect(await plan()).toEqual([['Layla', false]])
    expect(await remind()).toBe(1)
    expect(await plan()).toEqual([['Layla', true]])
    await expect(remind(NOW + 3_600_000)).rejects.toMatchObject({ code: 'conflict' })
    expect(await remind(NOW + DAY)).toBe(1)
    expect(await notices(other)).toEqual([])
  })

  test('a learner reads it until the work is done', async () => {
    await remind()
    expect(await notices(learner)).toMatchObject([
      { kind: 'reminder', by: 'Marie', title: 'First', text: 'Bring it.' },
    ])
    await finish(learner)
    expect(await notices(learner)).toEqual([])
  })

  test('or puts it away, which nobody else can, until another day', async () => {
    await remind()
    await dismissReminder(other, assignment, NOW)
    expect(await notices(learner)).toHaveLength(1)
    await dismissReminder(learner, assignment, NOW)
    expect(await notices(learner)).toEqual([])
    await remind(NOW + DAY)
    expect(await notices(learner, NOW + DAY)).toHaveLength(1)
  })

  test('who left the class hears no more of it', async () => {
    await remind()
    await leaveClass(learner, classId, NOW)
    expect(await notices(learner)).toEqual([])
  })

  test('a comment is news until it was seen', async () => {
    await commentResult(teacher, classId, { assignment, learner: learner.id, text: 'Well said.', now: NOW })
    expect(await notices(learner, NOW + 1)).toMatchObject([{ what: 'comment', by: 'Marie', at: NOW }])
    expect(await notices(other, NOW + 1)).toEqual([])
    await markNewsSeen(learner, { until: NOW, now: NOW + 2 })
    expect(await notices(learner, NOW + 3)).toEqual([])
  })

  test('a new score is news, unless a quiz withholds it still', async () => {
    await scored('told', null)
    await scored('withheld', 'open')
    expect(await notices(learner, NOW + 1)).toMatchObject([{ what: 'judgement', href: '/progress/m.a' }])
    await store().deleteFrom('judgements').where('response', '=', 'told').execute()
    expect(await notices(learner, NOW + 1)).toEqual([])
  })

  async function scored(id: string, attempt: string | null): Promise<void> {
    const common = { learner: learner.id, possible: 1 }
    const run = { module: 'm', assignment, number: 1, seed: 's', settings: '{}', started_at: NOW }
    const open = { deadline_at: null, closes_at: null, submitted_at: null, counted_at: null }
    if (attempt)
      await store()
        .insertInto('attempts')
        .values({ id: attempt, learner: learner.id, ...run, ...open })
        .execute()
    const given = {
      question: 'm/a/one',
      question_version: 'v',
      lesson: 'm/a',
      assignment: null,
      answer: '""',
    }
    const rest = { certainty: null, hints: 0, earned: null, misconception: null, kind: 'learner' } as const
    const times = { source: 'site', answered_at: NOW, received_at: NOW } as const
    await store()
      .insertInto('responses')
      .values({ id, attempt, ...common, ...given, ...rest, ...times })
      .execute()
    const judged = { response: id, number: 1, points: '{}', earned: 1, comment: '', at: NOW, by: teacher.id }
    await store()
      .insertInto('judgements')
      .values({ ...common, ...judged })
      .execute()
  }

  test('nobody but the teachers of the class reminds, and only its learners', async () => {
    const former = await makePerson(store(), 'teacher')
    await inviteTeacher(teacher, classId, { login: former.userName, now: NOW })
    await answerInvitation(former, classId, { accept: true, now: NOW })
    await stopTeaching(former, classId, NOW)
    for (const stranger of [learner, former, await makePerson(store(), 'teacher')]) {
      await expect(remind(NOW, stranger)).rejects.toMatchObject({ code: 'not-found' })
      const look = loadReminder(stranger, classId, { assignment, now: NOW })
      await expect(look).rejects.toMatchObject({ code: 'not-found' })
    }
    const outsider = await makePerson(store(), 'learner')
    await expect(remind(NOW, teacher, [outsider.id])).rejects.toMatchObject({ code: 'conflict' })
    expect(
      await store().selectFrom('reminders').where('assignment', '=', assignment).selectAll().execute(),
    ).toEqual([])
  })

  test('nobody is reminded in an archived class', async () => {
    const change = { kind: 'archive' } as const
    await changeClass(teacher, classId, { change, version: 1, now: NOW })
    await expect(remind()).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('archive'),
    })
  })

  test('an assignment of another class is not found', async () => {
    const foreign = await createClass(teacher, { name: '9c', timeZone: 'UTC' }, NOW)
    const look = loadReminder(teacher, foreign, { assignment, now: NOW })
    await expect(look).rejects.toMatchObject({ code: 'not-found' })
  })
})
