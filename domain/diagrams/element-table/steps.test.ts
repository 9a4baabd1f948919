import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { parseElementTableData } from './data.ts'
import { readElementTableState, writeElementTableState } from './model.ts'
import { elementTableSteps } from './steps.ts'

const elements = readRows('elements')
const data = parseElementTableData({ elements, metals: readRows('crust-metals') })
const steps = elementTableSteps(data)

test('every step has its own id and its own canonical address', () => {
  expect(new Set(steps.map(step => step.id)).size).toBe(steps.length)
  expect(new Set(steps.map(step => step.address)).size).toBe(steps.length)
  for (const { address } of steps)
    expect(writeElementTableState(readElementTableState(address))).toBe(address)
})

test('a step takes 5 to 20 seconds', () => {
  expect(steps.filter(step => step.seconds < 5 || step.seconds > 20)).toEqual([])
})

test('the answers of the predictions are those of the data', () => {
  expect(steps.flatMap(step => (step.prediction ? [step.prediction.borneOut] : []))).toEqual(['Ce', 'Sc'])
})

test('were copper commoner, copper would be borne out', () => {
  const richer = data.yardsticks.map(metal => (metal.name === 'copper' ? { ...metal, crust: 70 } : metal))
  const step = elementTableSteps({ ...data, yardsticks: richer }).find(({ id }) => id === 'abundance')
  expect(step?.prediction?.borneOut).toBe('Cu')
})

test('without metals to compare with nothing is asked', () => {
  const step = elementTableSteps({ ...data, yardsticks: [] }).find(({ id }) => id === 'abundance')
  expect(step?.prediction).toBeUndefined()
})
