import path from 'node:path'
import { expect, test } from 'vitest'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadDataSet } from '#server/content/load-data-set.ts'
import { loadGlossary } from '#server/content/load-glossary.ts'
import { loadIdeas } from '#server/content/load-ideas.ts'
import { loadQuestion } from '#server/content/load-question.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { loadSources } from '#server/content/load-sources.ts'

const FIXTURE = path.resolve(import.meta.dirname, '../../test/fixtures/content')

test('modules and lessons without files are not in the course', async () => {
  const { modules } = await loadCourse(FIXTURE)
  expect(modules.map(({ id, minutes, lessons }) => [id, minutes, lessons.map(each => each.id)])).toEqual([
    ['metals', 8, ['metals/alike']],
  ])
  expect(modules[0]?.lessons[0]?.checkpoints.map(({ id }) => id)).toEqual([
    'metals/alike/where',
    'metals/alike/why',
  ])
})

test('questions come with key, facts and data written in', async () => {
  const questions = await loadQuestions(FIXTURE)
  expect(questions.get('metals/alike/how-much')?.question).toMatchObject({ key: 12000 })
  expect(questions.get('metals/alike/draw')?.question).toMatchObject({
    series: [
      [2020, 20],
      [2021, 30],
      [2022, 50],
    ],
  })
})

test('a version is twelve hex digits and differs from question to question', async () => {
  const versions = [...(await loadQuestions(FIXTURE)).values()].map(({ version }) => version)
  expect(versions.every(each => /^[0-9a-f]{12}$/.test(each))).toBe(true)
  expect(new Set(versions).size).toBe(3)
})

test('a question is found by a former id', async () => {
  expect(followAlias('metals/similar/which', FIXTURE)).toBe('metals/alike/which')
  expect((await loadQuestion('metals/similar/which', FIXTURE))?.lesson).toBe('metals/alike')
  expect(await loadQuestion('metals/alike/gone', FIXTURE)).toBeUndefined()
})

test('a source knows where it is cited', async () => {
  const [second, first, unused] = await loadSources(FIXTURE)
  expect(second).toMatchObject({ citations: [{ anchor: 'where', heading: 'Where they are' }] })
  expect(first?.citations.map(({ anchor }) => anchor)).toEqual(['where', 'why'])
  expect(first?.dataSets).toEqual([{ id: 'series', title: 'A series' }])
  expect(unused).toMatchObject({ citations: [], dataSets: [] })
})

test('terms come by letter, with the lessons that mark them', async () => {
  const terms = await loadGlossary(FIXTURE)
  expect(terms.map(({ id, lessons }) => [id, lessons.map(each => each.anchor)])).toEqual([
    ['alloy', []],
    ['zinc', ['where']],
  ])
})

test('an idea knows its lesson and questions', async () => {
  const ideas = await loadIdeas(FIXTURE)
  expect(ideas.get('likeness')).toMatchObject({ lesson: 'metals/alike', questions: { length: 3 } })
})

test('a data set has typed rows, in which an empty cell is null', async () => {
  const set = await loadDataSet('series', FIXTURE)
  expect(set?.rows[2]).toEqual({ year: 2020, kind: 'sold', tonnes: null, source: 'B-TWO' })
  expect(await loadDataSet('gone', FIXTURE)).toBeUndefined()
})
