import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalState } from './canonical-state.ts'
import { DIAGRAM_TITLES, diagramOfPart } from './diagram-names.ts'

test('any text becomes a state that stays what it is, for every diagram', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(DIAGRAM_TITLES)), fc.string(), (diagram, text) => {
      const state = canonicalState(diagram, text)
      expect(state).toBeDefined()
      expect(canonicalState(diagram, state ?? '')).toBe(state)
    }),
  )
})

test('what a diagram does not know is left out of its state', () => {
  expect(canonicalState('element-table', 'view=abundance&element=Nd&script=<b>')).toBe(
    'view=abundance&element=Nd',
  )
})

test('a name that is no diagram has no state, not even one that every object has', () => {
  expect(canonicalState('nothing', '')).toBeUndefined()
  expect(canonicalState('constructor', '')).toBeUndefined()
})

test('a part of a lesson is known by the diagram it draws', () => {
  expect(diagramOfPart('BuildASupplyChain')).toBe('build-a-supply-chain')
  expect(diagramOfPart('Question')).toBeUndefined()
})
