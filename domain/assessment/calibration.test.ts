import { expect, test } from 'vitest'
import { type CertainAnswer, calibration } from './calibration.ts'

const SEQUENCE: CertainAnswer[] = [
  { certainty: 3, correct: true },
  { certainty: 3, correct: false },
  { certainty: 2, correct: true },
  { certainty: 1, correct: false },
  { certainty: 2, correct: false },
  { certainty: 1, correct: true },
]

test('Brier score and bias of the worked sequence', () => {
  const result = calibration(SEQUENCE)
  expect(result.brier).toBeCloseTo(0.338333333, 9)
  expect(result.bias).toBeCloseTo(0.233333333, 9)
  expect(result.sentence).toContain('surer than right')
  expect(result.byCertainty[2]).toEqual({ certainty: 3, n: 2, right: 1 })
})

test('without answers nothing is claimed', () => {
  expect(calibration([])).toMatchObject({ n: 0, brier: undefined, bias: undefined })
  expect(calibration(SEQUENCE.slice(0, 4)).sentence).toContain('Too few')
})
