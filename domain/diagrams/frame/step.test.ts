import { expect, test } from 'vitest'
import { checkpointId } from '../../ids.ts'
import { type Step, stepAt, stepCheckpoint } from './step.ts'

const steps: readonly Step[] = ['', 'view=radius'].map((address, index) => ({
  id: `step-${index}`,
  title: '',
  sentence: '',
  address,
  seconds: 5,
}))

test('the player stands at the step whose state is shown', () => {
  expect(stepAt(steps, 'view=radius')).toBe(1)
})

test('while exploring the player stands at no step', () => {
  expect(stepAt(steps, 'view=radius&element=Nd')).toBe(-1)
})

test('a step’s checkpoint is a checkpoint id', () => {
  const checkpoint = stepCheckpoint('what/seventeen', 'element-table', 'zigzag')
  expect(checkpointId.parse(checkpoint)).toBe('what/seventeen/element-table-zigzag')
})
