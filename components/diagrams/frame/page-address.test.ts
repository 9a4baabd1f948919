import { expect, test } from 'vitest'
import { hashOf, stateInHash } from './page-address.ts'

test('a figure finds its own state in the address', () => {
  expect(stateInHash(hashOf('element-table', 'view=price&element=Nd'), 'element-table')).toBe(
    'view=price&element=Nd',
  )
})

test('the address of another figure or of a heading says nothing', () => {
  expect(stateInHash('#cascade?stages=3', 'element-table')).toBeNull()
  expect(stateInHash('#element-table', 'element-table')).toBeNull()
})

test('an address whose marks were escaped on the way is understood', () => {
  expect(stateInHash('#element-table%3Fview%3Dprice%26element%3DNd', 'element-table')).toBe(
    'view=price&element=Nd',
  )
})
