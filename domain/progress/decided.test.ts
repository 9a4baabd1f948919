import { expect, test } from 'vitest'
import { USUAL } from '#domain/controls/read-enquiry.ts'
import type { ClaimCheckData } from '#domain/diagrams/claim-check/model.ts'
import { decidedShipments, readingSkills } from './decided.ts'

const kept = (...states: string[]) => states.map(first => ({ first, last: first }))
const shipment = (id: string, day: string) => {
  return {
    id,
    day,
    shipment: `box of ${day}`,
    from: 'a',
    to: 'b',
    enquiry: { ...USUAL, day },
    why: '',
    sources: [],
  }
}
const CASES = [shipment('L04', '2025-04-03'), shipment('L05', '2025-04-07')]
const DATA = {
  article: {
    habits: [
      { id: 'size', text: 'Check the size.' },
      { id: 'when', text: 'Ask as of when.' },
      { id: 'who', text: 'Ask who.' },
    ],
  },
  claims: [
    { id: 'C08', verdict: 'wrong', habit: 'size' },
    { id: 'C09', verdict: 'wrong', habit: 'size' },
    { id: 'C26', verdict: 'partly', habit: 'when' },
  ],
} as unknown as ClaimCheckData

test('decided shipments stand beside what the rules say', () => {
  const table = decidedShipments(kept('case=L05&said=free', 'claim=C08&said=wrong&habit=size'), CASES)
  expect(table?.rows).toEqual([['box of 2025-04-07', '✕ no licence needed', 'licence needed']])
  expect(table?.summary).toContain('1 of 2 shipments decided, 0 as the rules say.')
  expect(decidedShipments([], CASES)).toBeUndefined()
})

test('points by habit add up what was judged in the article and what questions asked', () => {
  const judged = kept(
    'claim=C08&said=wrong&habit=who',
    'claim=C09&said=wrong&habit=size',
    'case=L05&said=free',
  )
  const asked = [
    { claim: 'C26', fraction: 2 / 3 },
    { claim: 'C99', fraction: 1 },
  ]
  expect(readingSkills(judged, asked, DATA)).toMatchObject({
    summary: expect.stringContaining('2 claims judged in the article. 1 asked about in a question.'),
    rows: [
      ['Check the size.', '1.5\u00a0of\u00a02'],
      ['Ask as of when.', '0.67\u00a0of\u00a01'],
    ],
  })
  expect(readingSkills([], [], DATA)).toBeUndefined()
})
