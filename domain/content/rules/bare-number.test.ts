import { expect, test } from 'vitest'
import { makeContent, makeLesson } from '#test/make-content.ts'
import { bareNumber, bareNumbersIn } from './bare-number.ts'

test.each([
  ['a year', 'In 1794, and again in 2026.'],
  ['a decade', 'Through the 1990s prices fell.'],
  ['a span of years', 'From 1965–1995 and in 1878-79.'],
  ['a day', 'On 4 April 2025, on 9 and 12 October, and by November 10.'],
  ['a year in a compound', 'The post-2010 world.'],
  ['an ordinal', 'The 57th element of the 21st century.'],
  ['a formula', 'Nd2Fe14B, CO2, (Ce,La)CO3F and Nd₂Fe₁₄B.'],
  ['a shell and an ion', 'The 4f shell of Ce4+, the 3+ ion.'],
  ['a name with digits', 'P507, D2EHPA, uranium-235 and the F-35.'],
  ['labelled numbers', 'Announcements 55, 56 and 57; Order 785, HS 2846, No. 18, Article 8.'],
  ['a number in words', 'Seventeen elements in twelve steps.'],
])('%s may be typed', (_, text) => {
  expect(bareNumbersIn(text)).toEqual([])
})

test.each([
  ['There are 17 elements.', '17'],
  ['It made 270,000 t.', '270,000'],
  ['Some 66.5 ppm.', '66.5'],
  ['About 94% of it.', '94%'],
  ['It weighs 20kg.', '20kg'],
  ['A 20-fold rise.', '20-fold'],
  ['Between 30 and 40 stages.', '30'],
  ['The year 3000.', '3000'],
  ['A ratio of 50/50.', '50/50'],
])('%s holds a figure', (text, number) => {
  expect(bareNumbersIn(text)[0]?.number).toBe(number)
})

test('the line of a number is counted from the beginning of its paragraph', () => {
  const outline = { prose: [{ text: 'One line,\nthen 17 more.', line: 10 }] }
  expect(bareNumber(makeContent({ lessons: [makeLesson({ outline })] }))).toMatchObject([
    { line: 11, severity: 'error' },
  ])
})
