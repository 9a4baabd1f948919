import { expect, test } from 'vitest'
import { assignedWork, type CourseOutline, defaultTitle, lessonsOf } from '#domain/classroom/assigned-work.ts'

const lesson = (id: string, points: number[]) => ({
  id,
  title: id.toUpperCase(),
  questions: points.map((each, at) => ({ id: `${id}/q${at}`, points: each, pool: 'check' as const })),
})
const course: CourseOutline = {
  modules: [
    { id: 'm', title: 'First', lessons: [lesson('m/a', [1, 1]), lesson('m/b', [2])] },
    { id: 'n', title: 'Second', lessons: [lesson('n/c', [1])] },
  ],
}

test('a module unfolds into its lessons, each once and in course order', () => {
  const items = [
    { kind: 'lesson', ref: 'n/c' },
    { kind: 'lesson', ref: 'm/b' },
    { kind: 'module', ref: 'm' },
    { kind: 'lesson', ref: 'gone/away' },
  ] as const
  expect(lessonsOf(items, course)).toEqual(['m/a', 'm/b', 'n/c'])
})

test('work counts questions and points and reads the due time in the zone', () => {
  const items = [{ kind: 'module', ref: 'm' }] as const
  const work = assignedWork(
    { id: 'x', title: 'T', dueLocal: '2026-03-12T18:00', items, createdAt: 0 },
    course,
    'Europe/Berlin',
  )
  expect(work).toEqual({
    id: 'x',
    title: 'T',
    createdAt: 0,
    lessons: ['m/a', 'm/b'],
    questions: ['m/a/q0', 'm/a/q1', 'm/b/q0'],
    possible: 4,
    dueAt: Date.UTC(2026, 2, 12, 17),
  })
})

test('an untitled assignment is named after what it holds', () => {
  expect(
    defaultTitle(
      [
        { kind: 'module', ref: 'm' },
        { kind: 'lesson', ref: 'n/c' },
      ],
      course,
    ),
  ).toBe('First, N/C')
})
