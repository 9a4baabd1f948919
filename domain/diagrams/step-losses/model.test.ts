import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { describeStepLosses } from './describe.ts'
import { judgeStepLosses } from './judge.ts'
import { BOUNDS, followTonne, readStepLossesState, STAGES, writeStepLossesState } from './model.ts'
import { ORES } from './ores.ts'
import { stepLossesScene } from './scene.ts'
import { stepLossesSteps } from './steps.ts'

const words = ['', 'x', '0', '90', '1e9', ...ORES, ...STAGES]
const anyAddress = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(fc.constantFrom('ore', 'until', 'stage', ...Object.keys(BOUNDS)), fc.constantFrom(...words)),
    )
    .map(pairs => pairs.map(pair => pair.join('=')).join('&')),
)

test('any string gives a state whose address reads back as that state', () => {
  fc.assert(
    fc.property(anyAddress, address => {
      const state = readStepLossesState(address)
      expect(readStepLossesState(writeStepLossesState(state))).toEqual(state)
    }),
  )
  expect(writeStepLossesState(readStepLossesState(''))).toBe('')
})

test('the tonne of Mountain Pass comes out as the worked chain of the data set', () => {
  const worked = readRows('step-losses').filter(row => row.route === 'worked chain Mountain Pass')
  const { stages } = followTonne(readStepLossesState(''))
  const kept = (id: string) => stages.find(stage => stage.id === id)?.kept ?? 0
  const ours = ['dig', 'win', 'basket', 'separate', 'metal', 'alloy', 'finish'].map(kept)
  worked.forEach((row, index) => {
    expect(ours[index]).toBeCloseTo(Number(row.value), 0)
  })
  expect(ours.at(-1)).toBeCloseTo(19.0, 1)
})

test('nothing is lost without being told: parts add up, and each stage begins with what the last one kept', () => {
  fc.assert(
    fc.property(anyAddress, address => {
      const { stages } = followTonne(readStepLossesState(address))
      for (const [index, stage] of stages.entries()) {
        expect(stage.parts.reduce((sum, part) => sum + part.kg, 0)).toBeCloseTo(stage.total, 9)
        const added = stage.parts.find(part => part.fate === 'added')?.kg ?? 0
        if (index > 0) expect(stage.total - added).toBeCloseTo(stages[index - 1]?.kept ?? 0, 9)
      }
    }),
  )
})

test('the result lies within the range of the sources, and the range shrinks to what is set', () => {
  const { magnets, range } = followTonne(readStepLossesState(''))
  expect(range.map(kg => kg.toFixed(1))).toEqual(['16.5', '19.7'])
  expect(magnets).toBeGreaterThan(range[0])
  expect(magnets).toBeLessThan(range[1])
  const set = followTonne(readStepLossesState('leach=95&swarf=20'))
  expect(set.range[1] / set.range[0]).toBeCloseTo(100 / 98, 9)
})

test('a better recovery never gives less magnet', () => {
  const percent = fc.integer({ min: 60, max: 99 })
  fc.assert(
    fc.property(percent, fc.constantFrom(...ORES), (win, ore) => {
      const magnets = (value: number) => judgeStepLosses(`ore=${ore}&win=${value}`).magnets ?? 0
      expect(magnets(win + 1)).toBeGreaterThan(magnets(win))
    }),
  )
})

test('steps have their own addresses and bear out about twenty kilograms', () => {
  const steps = stepLossesSteps()
  expect(new Set(steps.map(step => step.address)).size).toBe(steps.length)
  expect(steps.flatMap(step => (step.prediction ? [step.prediction.borneOut] : []))).toEqual(['kg-20'])
  expect(steps.map(step => step.sentence).join(' ')).not.toMatch(/NaN|undefined/)
  const before = steps[steps.findIndex(step => step.prediction) - 1]
  expect(describeStepLosses(readStepLossesState(before?.address ?? '')).summary.join(' ')).not.toContain(
    '19.0',
  )
})

test('what is not shown yet is in neither table nor words', () => {
  const { table, summary } = describeStepLosses(readStepLossesState('until=win'))
  expect(table.rows.map(row => row[0])).toEqual(['Mine', 'Mill'])
  expect(summary.join(' ')).not.toContain('magnet')
})

test('every shape stays inside the drawing, and areas are to one scale', () => {
  fc.assert(
    fc.property(anyAddress, fc.constantFrom('wide' as const, 'narrow' as const), (address, layout) => {
      const { stages, squares, width, height } = stepLossesScene(readStepLossesState(address), layout)
      const rects = [...stages.flatMap(stage => [stage.bar, stage.hit, ...stage.segments]), ...squares]
      const outside = rects.filter(
        each =>
          Math.min(each.x, each.y) < 0 || each.x + each.width > width + 0.2 || each.y + each.height > height,
      )
      expect(outside).toEqual([])
    }),
  )
  const { squares } = stepLossesScene(readStepLossesState(''), 'wide')
  expect((squares[0]?.width ?? 0) ** 2 / (squares[1]?.width ?? 1) ** 2).toBeCloseTo(1000 / 77, 0)
})
