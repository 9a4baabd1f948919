import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRemarks, type Remark, readRemarkAbout, remarksFor, withRemark } from './remark.ts'

const QUESTION = 'quotas/two-instruments/essay'
const remark = (id: string, about: Remark['about'], text = id): Remark => ({ id, text, about })

test('what is about this place comes first, then what is about anything, then the rest', () => {
  const remarks = [
    remark('elsewhere', { kind: 'question', ref: 'quotas/other/essay' }),
    remark('anything', null),
    remark('belief', { kind: 'misconception', ref: 'rare-is-scarce' }),
    remark('criterion', { kind: 'criterion', ref: `${QUESTION}#claim` }),
    remark('question', { kind: 'question', ref: QUESTION }),
  ]
  const ids = (place: Parameters<typeof remarksFor>[1]) => remarksFor(remarks, place).map(each => each.id)
  expect(ids({ question: QUESTION })).toEqual(['criterion', 'question', 'anything', 'elsewhere', 'belief'])
  expect(ids({ misconception: 'rare-is-scarce' })[0]).toBe('belief')
  expect(ids({})[0]).toBe('anything')
})

test('words are found by their beginnings, in any order, whatever their case and accents', () => {
  const remarks = [remark('a', null, 'Name your source: Dantès, 2010.'), remark('b', null, 'Give a figure.')]
  const ids = (typed: string) => findRemarks(remarks, typed).map(each => each.id)
  expect(ids('SOUR nam')).toEqual(['a'])
  expect(ids('dantes')).toEqual(['a'])
  expect(ids('ource')).toEqual([])
  expect(ids('  ')).toEqual(['a', 'b'])
})

test('no typed text loses the order of what it finds, and a remark is found by itself', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 8 })
  fc.assert(
    fc.property(texts, fc.nat(), (all, at) => {
      const remarks = all.map((text, id) => ({ id, text }))
      const one = remarks[at % Math.max(1, remarks.length)]
      const found = findRemarks(remarks, one?.text ?? '').map(each => each.id)
      expect(found).toEqual(found.toSorted((a, b) => a - b))
      if (one) expect(found).toContain(one.id)
    }),
  )
})

test('a remark stands below what was typed, once', () => {
  expect(withRemark(' Good. ', 'Name the source.')).toBe('Good.\n\nName the source.')
  expect(withRemark('', 'Name the source.')).toBe('Name the source.')
  expect(withRemark('Name the source. Good.', 'Name the source.')).toBe('Name the source. Good.')
})

test('what a form says of a remark is read, and nothing else is taken for a place', () => {
  expect(readRemarkAbout(`criterion:${QUESTION}#claim`)).toEqual({
    kind: 'criterion',
    ref: `${QUESTION}#claim`,
  })
  for (const odd of ['', 'question:', 'learner:anna', 'question:<b>', 'question'])
    expect(readRemarkAbout(odd)).toBeNull()
})
