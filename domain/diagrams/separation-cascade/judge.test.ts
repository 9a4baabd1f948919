import { expect, test } from 'vitest'
import { judgeSeparationCascade } from './judge.ts'

test('the worked example of didymium passes a condition of 99.9 percent', () => {
  // Its water end is 99.911 and its oil end 99.904 percent pure (model.md).
  const out = judgeSeparationCascade('way=train&with=p507&extraction=29&scrub=36&feed=75')
  expect(out.purity).toBeCloseTo(99.904, 2)
  expect(out['purity-light']).toBeCloseTo(99.911, 2)
  expect(out.stages).toBe(65)
  expect(out.oil).toBeCloseTo(3.289, 3)
  expect(out.acid).toBeCloseTo(2.539, 2)
})

test('purity and recovery agree with the amounts that leave', () => {
  const out = judgeSeparationCascade('way=train&extraction=20&scrub=20&feed=30&cut=40')
  const heavyOut = 40 * (out.purity / 100) + 60 * (1 - out['purity-light'] / 100)
  expect(heavyOut).toBeCloseTo(30, 9)
  expect(out.recovery).toBeCloseTo((40 * out.purity) / 30, 9)
})

test('one shake parts half and half by the root of the separation factor', () => {
  const out = judgeSeparationCascade('with=p507&shakes=1')
  // √1.5 / (1 + √1.5)
  expect(out.purity).toBeCloseTo(55.051, 3)
  expect(out.recovery).toBeCloseTo(55.051, 3)
  expect(out['purity-light']).toBeCloseTo(55.051, 3)
})

test('anything that cannot be read is judged as the unshaken funnel', () => {
  expect(judgeSeparationCascade('%%%&way=<script>')).toMatchObject({ purity: 50, stages: 0 })
})
