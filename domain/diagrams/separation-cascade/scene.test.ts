import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ionWalks } from './ion-walks.ts'
import { runSeparationCascade } from './outcome.ts'
import { placeIon } from './place-ion.ts'
import type { TrainScene } from './placed.ts'
import { separationCascadeScene } from './scene.ts'
import { BOUNDS, readSeparationCascadeState } from './state.ts'

const anyTrain = fc.record({
  extraction: fc.integer({ min: BOUNDS.extraction.least, max: BOUNDS.extraction.most }),
  scrub: fc.integer({ min: BOUNDS.scrub.least, max: BOUNDS.scrub.most }),
  pair: fc.constantFrom('nd-pr', 'heavies', 'sm-nd', 'tb-gd'),
  feed: fc.integer({ min: 5, max: 95 }),
  layout: fc.constantFrom('wide' as const, 'narrow' as const),
})

function addressOf({
  extraction,
  scrub,
  pair,
  feed,
}: {
  extraction: number
  scrub: number
  pair: string
  feed: number
}) {
  return `way=train&pair=${pair}&feed=${feed}&extraction=${extraction}&scrub=${scrub}`
}

function trainScene(address: string, layout: 'wide' | 'narrow'): TrainScene {
  const scene = separationCascadeScene(readSeparationCascadeState(address), layout)
  if (scene.kind !== 'train') throw new Error('a train was asked for')
  return scene
}

test('boxes, lifts and places to point at stay inside the drawing, whatever the train', () => {
  fc.assert(
    fc.property(anyTrain, any => {
      const scene = trainScene(addressOf(any), any.layout)
      const rects = [...scene.bars, ...scene.hits, ...scene.cells.flatMap(cell => [cell.oil, cell.water])]
      for (const { x, y, width, height } of rects) {
        expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(scene.width)
        expect(y + height).toBeLessThanOrEqual(scene.height)
      }
    }),
    { numRuns: 100 },
  )
})

test('whatever is pointed at is at least 24 units wide and high', () => {
  fc.assert(
    fc.property(anyTrain, any => {
      const { hits } = trainScene(addressOf(any), any.layout)
      expect(Math.min(...hits.flatMap(hit => [hit.width, hit.height]))).toBeGreaterThanOrEqual(24)
    }),
    { numRuns: 100 },
  )
})

test('the same parts are there in every train, so that each can travel', () => {
  const ids = (address: string) => trainScene(address, 'wide').bars.map(bar => bar.id)
  expect(ids('way=train&extraction=1&scrub=0')).toEqual(ids('way=train&extraction=200&scrub=200'))
})

test('lifts are drawn for as many boxes as there are, or groups where they are too many', () => {
  const shown = (address: string) => trainScene(address, 'wide').bars.filter(bar => bar.shown).length
  expect([shown('way=train&extraction=7&scrub=5'), shown('way=train&extraction=68&scrub=69')]).toEqual([
    12, 69,
  ])
})

test('the box that is looked at is marked once among the lifts and once among the places', () => {
  const { bars, hits } = trainScene('way=train&extraction=28&scrub=29&box=20', 'wide')
  expect([bars, hits].map(list => list.filter(each => each.chosen).length)).toEqual([1, 1])
})

test('a funnel keeps its forty dots through every shake', () => {
  const dots = (address: string) => {
    const scene = separationCascadeScene(readSeparationCascadeState(address), 'narrow')
    return scene.kind === 'funnel' ? scene.ions.map(ion => ion.id) : []
  }
  expect(new Set(dots('shakes=8'))).toEqual(new Set(dots('')))
  expect(dots('')).toHaveLength(40)
})

test('ions leave where the model says: nearly all at their own end of a good train', () => {
  const state = readSeparationCascadeState('way=train&extraction=28&scrub=29')
  const { train } = runSeparationCascade(state)
  if (!train) throw new Error('a train was asked for')
  const astray = ionWalks(train, 200, 5).filter(walk => {
    const end = walk.hops.at(-1)?.stage ?? 0
    return walk.tone === 'heavy' ? end < 50 : end > 8
  })
  expect(astray.length).toBeLessThanOrEqual(2)
})

test('the same seed gives the same walks', () => {
  const { train } = runSeparationCascade(readSeparationCascadeState('way=train'))
  if (!train) throw new Error('a train was asked for')
  expect(ionWalks(train, 4, 9)).toEqual(ionWalks(train, 4, 9))
})

test('an ion is unseen only while it comes back to the feed', () => {
  const { track } = trainScene('way=train', 'wide')
  const walk = {
    id: 'ion-0',
    tone: 'heavy',
    hops: [
      { stage: 12, phase: 'water' },
      { stage: 13, phase: 'oil' },
    ],
  } as const
  expect([0, 1, 2, 3, 4].map(hop => placeIon(walk, track, hop, 0).opacity)).toEqual([1, 1, 0, 0, 1])
})
