import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawQuestions } from './draw-questions.ts'

const pools = fc
  .array(fc.constantFrom('rare', 'heavy', 'quota', 'price'), { minLength: 1, maxLength: 30 })
  .map(ideas => ideas.map((idea, at) => ({ id: `q${at}`, idea })))

test('the same seed draws the same questions, each once, as many as asked for or all there are', () => {
  fc.assert(
    fc.property(pools, fc.string(), fc.integer({ min: 1, max: 20 }), (pool, seed, count) => {
      const drawn = drawQuestions(pool, seed, count).map(each => each.id)
      expect(drawQuestions(pool, seed, count).map(each => each.id)).toEqual(drawn)
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(drawn).toHaveLength(Math.min(count, pool.length))
    }),
  )
})

test('no idea is asked twice more than another that still has questions', () => {
  fc.assert(
    fc.property(pools, fc.string(), fc.integer({ min: 1, max: 20 }), (pool, seed, count) => {
      const drawn = drawQuestions(pool, seed, count)
      const asked = (idea: string) => drawn.filter(each => each.idea === idea).length
      const left = (idea: string) => pool.filter(each => each.idea === idea).length - asked(idea)
      const ideas = [...new Set(pool.map(each => each.idea))]
      for (const idea of ideas) {
        for (const other of ideas.filter(each => left(each) > 0)) {
          expect(asked(idea) - asked(other)).toBeLessThanOrEqual(1)
        }
      }
    }),
  )
})

test('another seed draws others', () => {
  const pool = Array.from({ length: 30 }, (_, at) => ({ id: `q${at}`, idea: `idea ${at}` }))
  expect(drawQuestions(pool, 'a')).not.toEqual(drawQuestions(pool, 'b'))
})
