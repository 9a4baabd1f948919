import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { changeCalendar } from '#server/classroom/change-calendar.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { leaveClass } from '#server/classroom/leave-class.ts'
import { loadCalendar } from '#server/classroom/load-calendar.ts'
import { loadCalendarAddress } from '#server/classroom/load-calendar-address.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makePerson } from '#test/make-person.ts'

vi.mock('#server/content/load-course.ts', () => ({
  loadCourse: async () => ({
    modules: [{ id: 'm', title: 'First', lessons: [{ id: 'm/a', title: 'A', questions: [] }] }],
  }),
}))

const NOW = Date.UTC(2026, 2, 1)

forEachStore('a calendar', store => {
  let teacher: Person
  let learner: Person
  let classId: string

  beforeEach(async () => {
    teacher = await makePerson(store(), 'teacher')
    learner = await makePerson(store(), 'learner')
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
    await joinClass(learner, (await loadClass(teacher, classId)).class.join_code, NOW)
    const items = [{ kind: 'module', ref: 'm' }] as const
    for (const dueLocal of ['2026-03-12T18:00', '2026-06-12T18:00', null])
      await createAssignment(teacher, classId, { title: '', items, dueLocal, now: NOW })
  })

  async function keyOf(person: Person): Promise<string> {
    const address = await loadCalendarAddress(person)
    return /\/calendar\/([\w-]+)\.ics$/.exec(address ?? '')?.[1] ?? ''
  }

  test('holds what is due, in winter and in summer time', async () => {
    await changeCalendar(learner, 'renew')
    const text = await loadCalendar(await keyOf(learner), NOW)
    expect(text.match(/^DTSTART:.*$/gm)).toEqual(['DTSTART:20260312T170000Z', 'DTSTART:20260612T160000Z'])
    expect(text).toContain('SUMMARY:Due: First (9b)')
    await leaveClass(learner, classId, NOW)
    expect(await loadCalendar(await keyOf(learner), NOW)).not.toContain('9b')
  })

  test('opens by its newest address alone, and by none once it is stopped', async () => {
    expect(await loadCalendarAddress(learner)).toBeUndefined()
    await changeCalendar(learner, 'renew')
    const first = await keyOf(learner)
    await changeCalendar(learner, 'renew')
    const second = await keyOf(learner)
    await expect(loadCalendar(first, NOW)).rejects.toMatchObject({ code: 'not-found' })
    await loadCalendar(second, NOW)
    await changeCalendar(learner, 'stop')
    for (const key of [second, '', 'null'])
      await expect(loadCalendar(key, NOW)).rejects.toMatchObject({ code: 'not-found' })
  })
})
