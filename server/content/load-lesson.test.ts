import path from 'node:path'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { loadLesson } from '#server/content/load-lesson.ts'

const FIXTURE = path.resolve(import.meta.dirname, '../../test/fixtures/content')

const components = {
  Fact: named('fact'),
  Cite: () => null,
  Term: ({ children }: { children?: ReactNode }) => createElement('dfn', null, children),
  Question: named('question'),
  Misconception: named('misconception'),
  Curve: ({ data }: { data: { marks: number[] } }) => createElement('b', null, data.marks.join()),
}

/** Shows which part it stands for and which id it was given. */
function named(label: string) {
  return ({ id }: { id: string }) => createElement('i', null, `${label} ${id}`)
}

async function fixtureLesson() {
  const lesson = await loadLesson('metals', 'alike', FIXTURE)
  if (!lesson) throw new Error('the fixture has the lesson metals/alike')
  return lesson
}

test('sources are numbered in order of first citation, by facts and by citations alike', async () => {
  const { cites, facts, misconceptions } = await fixtureLesson()
  expect(cites.map(({ id, n }) => [id, n])).toEqual([
    ['A-ONE', 1],
    ['B-TWO', 2],
  ])
  expect(facts.output?.sources).toEqual([
    { id: 'A-ONE', n: 1 },
    { id: 'B-TWO', n: 2 },
  ])
  expect(misconceptions['all-differ']).toMatchObject({
    refutation: 'The plant makes 12,000\u00a0t of twins.',
  })
})

test('only placed questions come, in order of placement, and no key is among them', async () => {
  const { questions } = await fixtureLesson()
  expect(Object.keys(questions)).toEqual(['how-much', 'which'])
  expect(JSON.stringify(questions)).not.toMatch(/"key"|12000|reason|misconception|explanation/)
})

test('the text renders with the components given, anchors as ids, and a sibling .json', async () => {
  const { Component } = await fixtureLesson()
  const html = renderToStaticMarkup(createElement(Component, { components }))
  expect(html).toContain('<h2 id="why">Why <em>so</em></h2>')
  expect(html).toContain('<i>fact output</i>')
  expect(html).toContain('<b>1,2</b>')
})

test('a lesson that is only planned is not there', async () => {
  expect(await loadLesson('metals', 'unwritten', FIXTURE)).toBeUndefined()
})
