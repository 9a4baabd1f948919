import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readRows } from '#test/read-rows.ts'
import { parseClaimCheckData } from './data.ts'
import { describeClaimCheck } from './describe.ts'
import { judgeClaimCheck } from './judge.ts'
import { AT_TEXT, habitChoices, readClaimCheckState, writeClaimCheckState } from './model.ts'
import { claimCheckScene } from './scene.ts'
import { scoreClaims } from './score-claims.ts'
import { leastMove, sizesOf } from './sizes.ts'
import { claimCheckSteps } from './steps.ts'

const file = path.join(import.meta.dirname, '../../../content/articles/mondo-2024.yaml')
const data = parseClaimCheckData({
  article: parse(fs.readFileSync(file, 'utf8'))[0],
  claims: readRows('claims'),
})

test('any text is read as a state, and what is written is read again', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const written = writeClaimCheckState(readClaimCheckState(text))
      expect(writeClaimCheckState(readClaimCheckState(written))).toBe(written)
    }),
  )
  expect(writeClaimCheckState(readClaimCheckState(''))).toBe('')
})

test('before the decision neither strip nor summary tells the verdict of the open claim', () => {
  for (const { id, evidence } of data.claims) {
    const state = { ...AT_TEXT, claim: id }
    const scene = claimCheckScene(state, data, 'wide')
    expect(scene.kind === 'strip' && scene.cells.some(({ verdict }) => verdict !== null)).toBe(false)
    expect(describeClaimCheck(state, data).summary.join(' ')).not.toContain(evidence)
  }
})

test('every claim has a cell, within the drawing', () => {
  for (const layout of ['wide', 'narrow'] as const) {
    const scene = claimCheckScene(AT_TEXT, data, layout)
    if (scene.kind !== 'strip') throw new Error('expected the strip')
    expect(new Set(scene.cells.map(({ id }) => id)).size).toBe(data.claims.length)
    for (const { x, y } of scene.cells) {
      expect(x + scene.cell).toBeLessThanOrEqual(scene.width)
      expect(y + scene.cell).toBeLessThanOrEqual(scene.height)
    }
  }
})

test('the comma: one place is the least that fits', () => {
  expect(sizesOf(data.article, '0').find(({ from }) => from === 'together')?.value).toBe(1_020_000)
  expect(sizesOf(data.article, '1').find(({ from }) => from === 'together')?.value).toBe(102_000)
  expect(leastMove(data.article)).toBe('1')
  expect(judgeClaimCheck('show=sizes&moved=1')).toEqual({ moved: 1, sizes: 1 })
})

test('points go half to the verdict and half to the habit, to the habit the claim belongs to', () => {
  const decisions = new Map([
    ['C08', { said: 'wrong', habit: 'size' }],
    ['C09', { said: 'wrong', habit: 'who' }],
    ['C17', { said: 'partly', habit: 'size' }],
  ] as const)
  const scores = scoreClaims(decisions, data)
  expect(scores.find(({ id }) => id === 'size')).toMatchObject({ earned: 1.5, possible: 2 })
  expect(scores.find(({ id }) => id === 'words')).toMatchObject({ earned: 0, possible: 1 })
  expect(scores.find(({ id }) => id === 'who')).toMatchObject({ earned: 0, possible: 0 })
})

test('four habits to choose from, the right one among them, not always at one place', () => {
  const places = data.claims.map(claim => {
    const choices = habitChoices(claim, data).map(({ id }) => id)
    expect(choices).toHaveLength(4)
    return choices.indexOf(claim.habit)
  })
  expect(places).not.toContain(-1)
  expect(new Set(places).size).toBeGreaterThan(2)
})

test('steps are states as they are written, and what is asked is borne out by the data', () => {
  const steps = claimCheckSteps(data)
  for (const { address } of steps) expect(writeClaimCheckState(readClaimCheckState(address))).toBe(address)
  expect(new Set(steps.map(({ address }) => address)).size).toBe(steps.length)
  expect(steps.flatMap(({ prediction }) => (prediction ? [prediction.borneOut] : []))).toEqual(['wrong'])
})
