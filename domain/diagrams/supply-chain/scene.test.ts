import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rect } from '../frame/shapes.ts'
import { placeOf } from './places.ts'
import { stockRuns } from './runs.ts'
import { supplyChainScene } from './scene.ts'
import { BACKS, BOUNDS, EXPORTERS, readSupplyChainState } from './state.ts'

const anyPicture = fc.record({
  cut: fc.constantFrom('', ...EXPORTERS),
  week: fc.integer({ min: 0, max: BOUNDS.week.most }),
  stock: fc.integer({ min: 0, max: 26 }),
  build: fc.constantFrom(0, 10_000, 60_000),
  back: fc.constantFrom(...BACKS),
  layout: fc.constantFrom('wide' as const, 'narrow' as const),
})

function sceneOf({ layout, ...pairs }: { layout: 'wide' | 'narrow' } & Record<string, string | number>) {
  const address = Object.entries(pairs)
    .map(pair => pair.join('='))
    .join('&')
  return supplyChainScene(readSupplyChainState(address), layout)
}

test('bars, tanks and places to point at stay inside the drawing and are large enough to hit, whatever is set', () => {
  fc.assert(
    fc.property(anyPicture, any => {
      const { places, width, height } = sceneOf(any)
      const outside = ({ x, y, width: w, height: h }: Rect) =>
        Math.min(x, y) < -0.2 || x + w > width + 0.2 || y + h > height + 0.2
      const rects = places.flatMap(each => [each.bar, each.hit, ...(each.tank ? [each.tank.outline] : [])])
      expect(rects.filter(outside)).toEqual([])
      expect(places.filter(({ hit }) => Math.min(hit.width, hit.height) < 24)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('no two labels of a stage overlap in the narrow drawing', () => {
  fc.assert(
    fc.property(anyPicture, any => {
      const { places } = sceneOf({ ...any, layout: 'narrow' })
      const boxes = places.map(({ id, at, name, amount }) => ({
        id,
        at,
        half: (`${name} ${amount}`.length * 6) / 2,
      }))
      const clashes = boxes.flatMap((a, index) =>
        boxes.slice(index + 1).filter(b => {
          const sameRow = placeOf(a.id).stage === placeOf(b.id).stage && Math.abs(a.at.y - b.at.y) < 12
          return sameRow && Math.abs(a.at.x - b.at.x) < a.half + b.half
        }),
      )
      expect(clashes).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('tonnes have one measure: bars stand to each other as their flows', () => {
  const { places } = sceneOf({ layout: 'wide' })
  const broad = (id: string) => places.find(each => each.id === id)?.bar.height ?? 0
  expect(broad('oxide-china') / broad('ore-china')).toBeCloseTo(92 / 45, 1)
  expect(broad('metal-china') / broad('metal-world')).toBeCloseTo(92 / 7.9, 0)
})

test('places do not wander while time runs', () => {
  const at = (week: number) =>
    sceneOf({ cut: 'magnet-china', build: 20_000, back: 'ore', week, layout: 'wide' }).places.map(
      each => each.bar,
    )
  expect(at(200)).toEqual(at(0))
})

test('a closed border is drawn across the link it closes, and only there', () => {
  const closed = (address: string) =>
    supplyChainScene(readSupplyChainState(address), 'wide')
      .ribbons.filter(each => each.closed)
      .map(each => each.id)
  expect(closed('cut=magnet-china&week=10')).toEqual(['magnet-china>machine-world'])
  expect(closed('cut=magnet-china&week=2')).toEqual([])
  expect(closed('cut=magnet-china&how=output&week=10')).toEqual([])
})

test('a tank is half full in a usual year and empty when dry', () => {
  const fill = (address: string) => {
    const place = supplyChainScene(readSupplyChainState(address), 'wide').places.find(
      each => each.id === 'machine-world',
    )
    return (place?.tank?.fill.scaleX ?? 0) / (place?.tank?.outline.width ?? 1)
  }
  expect(fill('')).toBeCloseTo(0.5, 2)
  expect(fill('cut=magnet-china&week=40')).toBe(0)
})

test('what is still to come is not drawn', () => {
  const last = (week: number) => stockRuns(readSupplyChainState(`cut=magnet-china&week=${week}`)).at(-1)
  expect(last(14)?.note).not.toContain('dry')
  expect(last(14)?.dry).toEqual([])
  expect(last(30)?.note).toBe('dry from week 15')
  expect(last(30)?.dry).toEqual([{ from: 15, to: 31 }])
})
