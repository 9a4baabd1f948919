import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { CHART_SETS, parsePriceQuotaData } from './data.ts'
import { readPriceQuotaState, STORIES, writePriceQuotaState } from './model.ts'
import { priceQuotaSteps } from './steps.ts'

const data = parsePriceQuotaData(Object.fromEntries(CHART_SETS.map(set => [set, readRows(set)])))

test.each(STORIES)('%s: five to seven steps, each a state of its own, one of them to be guessed', story => {
  const steps = priceQuotaSteps(story, data)
  expect(steps.length).toBeGreaterThanOrEqual(5)
  expect(steps.length).toBeLessThanOrEqual(7)
  expect(new Set(steps.map(({ address }) => address)).size).toBe(steps.length)
  for (const { address } of steps) expect(writePriceQuotaState(readPriceQuotaState(address))).toBe(address)
  const guesses = steps.flatMap(({ prediction }) => prediction ?? [])
  expect(guesses.length).toBeGreaterThan(0)
  for (const { options, borneOut } of guesses) expect(options.map(({ id }) => id)).toContain(borneOut)
})

test('what the data bear out', () => {
  const borneOut = STORIES.flatMap(story =>
    priceQuotaSteps(story, data).flatMap(({ prediction }) => prediction?.borneOut ?? []),
  )
  expect(borneOut).toEqual(['about-1-3', 'about-9', 'about-1', 'about-1-4'])
})

test('the sentences hold the figures of the data', () => {
  const said = STORIES.flatMap(story => priceQuotaSteps(story, data).map(({ sentence }) => sentence)).join(
    ' ',
  )
  for (const figure of [
    '30,258 t',
    '32 % more',
    '56 % of the quota',
    '52 % in 2012',
    '9.4 times',
    '19,150 t',
    '81 % less',
  ])
    expect(said).toContain(figure)
})
