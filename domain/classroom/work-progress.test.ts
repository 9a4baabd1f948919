import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ResultState } from './result.ts'
import { workProgress } from './work-progress.ts'

const EVERY: Record<ResultState, true> = {
  'not-started': true,
  'in-progress': true,
  missing: true,
  done: true,
  'done-late': true,
  'needs-grading': true,
  excused: true,
  'not-assigned': true,
}
const STATES = Object.keys(EVERY) as ResultState[]
const of = (...states: ResultState[]) => workProgress(states.map(state => ({ state })))

test('late work is done, and what nobody is in is not said', () => {
  expect(of('done', 'done-late', 'missing', 'not-assigned')).toEqual([
    { kind: 'done', word: 'done', learners: 2 },
    { kind: 'overdue', word: 'overdue', learners: 1 },
  ])
})

test('every learner it is for is counted once, whatever their state', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STATES)), states => {
      const counted = of(...states).reduce((sum, part) => sum + part.learners, 0)
      expect(counted).toBe(states.filter(state => state !== 'not-assigned').length)
    }),
  )
})
