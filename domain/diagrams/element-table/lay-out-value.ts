import type { Layout } from '../frame/description.ts'
import { type ElementTableData, latestPrice, type RareEarth } from './model.ts'
import { type LaidOut, PLAIN, type Setting, type Spot } from './placed.ts'
import { type Axis, axisOf } from './scales.ts'

const FRAME = {
  wide: { left: 76, right: 930, top: 40, bottom: 372, tray: 436, size: 0.85, trayFrom: 250, trayStep: 44 },
  narrow: { left: 44, right: 336, top: 36, bottom: 474, tray: 546, size: 0.62, trayFrom: 190, trayStep: 32 },
} as const
const NO_PRICE = 'No price in the two lists:'

/** Price against abundance, both in steps of ten. An element without one of the two waits in a tray below. */
export function layOutValue(data: ElementTableData, layout: Layout): LaidOut {
  const frame = FRAME[layout]
  const priced = data.elements.filter(element => latestPrice(element) !== null)
  const across = axisOf('abundance', data, { from: frame.left, to: frame.right, only: priced })
  const up = axisOf('price', data, { from: frame.bottom, to: frame.top, only: priced })
  let waiting = 0
  const spots = new Map(
    data.elements.map((element): [RareEarth, Spot] => {
      const price = latestPrice(element)
      if (element.crust === null || price === null) {
        const x = frame.trayFrom + frame.trayStep * waiting++
        return [element, { ...PLAIN, x, y: frame.tray, size: frame.size, unknown: true }]
      }
      const x = across.place(element.crust)
      return [element, { ...PLAIN, x, y: up.place(price.yuan), size: frame.size }]
    }),
  )
  return { spots, setting: axes(across, up, layout) }
}

function axes(across: Axis, up: Axis, layout: Layout): Setting {
  const { left, right, top, bottom, tray } = FRAME[layout]
  return {
    cells: [],
    lines: [
      ...up.ticks.map(({ at }) => ({
        from: { x: left, y: at },
        to: { x: right, y: at },
        kind: 'tick' as const,
      })),
      ...across.ticks.map(({ at }) => ({
        from: { x: at, y: top - 10 },
        to: { x: at, y: bottom + 8 },
        kind: 'tick' as const,
      })),
      { from: { x: left, y: bottom + 8 }, to: { x: right, y: bottom + 8 }, kind: 'base' },
    ],
    labels: [
      { x: 0, y: 16, text: 'yuan a kilogram of oxide, latest of the two lists', anchor: 'start' as const },
      ...up.ticks.map(({ at, text }) => ({ x: left - 6, y: at + 4, text, anchor: 'end' as const })),
      ...across.ticks.map(({ at, text }) => ({ x: at, y: bottom + 24, text, anchor: 'middle' as const })),
      { x: right, y: bottom + 42, text: 'commoner in the crust, ppm →', anchor: 'end' as const },
      { x: left, y: tray + 4, text: NO_PRICE, anchor: 'start' as const },
    ],
    zigzag: [],
  }
}
