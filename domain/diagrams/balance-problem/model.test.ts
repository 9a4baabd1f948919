import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRows } from '#test/read-rows.ts'
import { DEPOSITS, ELEMENTS } from './baskets.ts'
import { describeBalanceProblem } from './describe.ts'
import { judgeBalanceProblem } from './judge.ts'
import { balanceWants, LISTS, readBalanceProblemState, writeBalanceProblemState } from './model.ts'
import { balanceProblemScene } from './scene.ts'
import { balanceProblemSteps } from './steps.ts'

const words = ['', 'x', '40', 'Nd100', 'Dy10_Nd0.3', 'Nd_Dy5', 'Tb8_Tb9', ...DEPOSITS, ...ELEMENTS]
const keys = ['deposit', 'second', 'blend', 'want', 'lead', 'element']
const anyAddress = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...words)))
    .map(pairs => pairs.map(pair => pair.join('=')).join('&')),
)

test('any string gives a state whose address reads back as that state', () => {
  fc.assert(
    fc.property(anyAddress, address => {
      const state = readBalanceProblemState(address)
      expect(readBalanceProblemState(writeBalanceProblemState(state))).toEqual(state)
    }),
  )
  expect(writeBalanceProblemState(readBalanceProblemState(''))).toBe('')
})

test('a hundred tonnes of neodymium from Mountain Pass: the worked example', () => {
  const out = judgeBalanceProblem('want=Nd100')
  expect(out.oxide).toBeCloseTo(100 / 0.12, 9)
  expect(Math.round(out['over-Ce'] ?? 0)).toBe(409)
  expect(Math.round(out['over-La'] ?? 0)).toBe(277)
  expect(out['over-Nd']).toBe(0)
})

test('ten tonnes of dysprosium: ten thousand from one ore, a hundred and forty-nine from another', () => {
  expect(judgeBalanceProblem('deposit=bayan-obo&want=Dy10').oxide).toBeCloseTo(10_000, 6)
  expect(judgeBalanceProblem('deposit=longnan&want=Dy10').oxide).toBeCloseTo(149.25, 2)
})

test('what is made is what is asked for, less what is short, with what is over, for any wishes', () => {
  fc.assert(
    fc.property(anyAddress, address => {
      const state = readBalanceProblemState(address)
      const { balances, oxide } = balanceWants(state)
      for (const { element, made, wanted, short, over, share } of balances) {
        expect(made).toBeCloseTo(oxide * share, 6)
        expect(Math.min(short, over)).toBe(0)
        if (Object.keys(state.wants).length > 0) expect(made + short - over).toBeCloseTo(wanted, 6)
        expect(ELEMENTS).toContain(element)
      }
    }),
  )
})

test('dug for the scarcest, only what the ore lacks altogether is short', () => {
  fc.assert(
    fc.property(anyAddress, address => {
      const { balances, lead } = balanceWants({ ...readBalanceProblemState(address), lead: 'scarcest' })
      if (lead === null) return
      expect(balances.filter(each => each.short > 1e-9 && each.share > 0)).toEqual([])
    }),
  )
})

test('to dig for another element than the scarcest leaves the scarcest short', () => {
  const out = judgeBalanceProblem('deposit=bayan-obo&want=Nd210_Dy19.5&lead=Nd')
  expect(out.oxide).toBeCloseTo(210 / 0.185, 6)
  expect(out['short-Dy']).toBeCloseTo(19.5 - 1.135, 2)
})

test('an element that no ore of the mixture holds is short altogether, and sets no pace', () => {
  const out = judgeBalanceProblem('deposit=mountain-pass&want=Dy10')
  expect([out.oxide, out['short-Dy'], out.over]).toEqual([0, 10, 0])
})

test('a mixture lies between its ores', () => {
  const share = (address: string) => balanceWants(readBalanceProblemState(address)).balances[8]?.share ?? 0
  expect(share('deposit=bayan-obo&second=longnan&blend=50')).toBeCloseTo((0.001 + 0.067) / 2, 9)
})

test('the wind list is the intensity of the data set, as oxides', () => {
  const row = readRows('end-uses').find(each => each.source === 'JRCWIND' && each.use?.startsWith('direct'))
  const [nd, pr, dy, tb] = (/\d+(\+\d+)+/.exec(row?.note ?? '')?.[0] ?? '').split('+').map(Number)
  const [ndIn, prIn, dyIn, tbIn] = [0.8574, 0.8277, 0.8713, 0.8502]
  const half = (kg: number | undefined, metal: number) => Math.round((2 * (kg ?? 0)) / metal) / 2
  const { Nd, Pr, Dy, Tb } = LISTS.wind
  expect([half(nd, ndIn), half(pr, prIn), half(dy, dyIn), half(tb, tbIn)]).toEqual([Nd, Pr, Dy, Tb])
})

test('steps have their own addresses, and predictions are borne out: 800 t, and dysprosium', () => {
  const steps = balanceProblemSteps()
  expect(new Set(steps.map(step => step.address)).size).toBe(steps.length)
  expect(steps.flatMap(step => (step.prediction ? [step.prediction.borneOut] : []))).toEqual(['t-800', 'Dy'])
  expect(steps.map(step => step.sentence).join(' ')).not.toMatch(/NaN|undefined|Infinity/)
})

test('the table has all elements with their share, and an unlisted one as not known', () => {
  const { table } = describeBalanceProblem(readBalanceProblemState('want=Nd100'))
  expect(table.rows).toHaveLength(ELEMENTS.length)
  expect(table.rows.find(row => row[0] === 'neodymium')).toEqual(['neodymium', 12, 100, 100, 0, 0])
  expect(table.rows.find(row => row[0] === 'dysprosium')?.[1]).toBeNull()
})

test('bars stay inside the drawing, and stand to each other as the tonnes', () => {
  fc.assert(
    fc.property(anyAddress, fc.constantFrom('wide' as const, 'narrow' as const), (address, layout) => {
      const { elements, width, height } = balanceProblemScene(readBalanceProblemState(address), layout)
      const bars = elements.flatMap(each => [each.sold, each.over, each.short])
      const outside = bars.filter(
        ({ x, y, scaleX, scaleY }) =>
          Math.min(x, y, scaleX, scaleY) < 0 || x + scaleX > width || y + scaleY > height,
      )
      expect(outside).toEqual([])
    }),
  )
  const { elements } = balanceProblemScene(readBalanceProblemState(''), 'wide')
  const high = (id: string) => elements.find(each => each.id === id)?.sold.scaleY ?? 0
  expect(high('Ce') / high('La')).toBeCloseTo(49.1 / 33.2, 2)
})
