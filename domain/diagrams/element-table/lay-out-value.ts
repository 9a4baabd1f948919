import type { Layout } from '../frame/description.ts'
import { type ElementTableData, latestPrice, type RareEarth } from './model.ts'
import { type LaidOut, PLAIN, type Setting, type Spot } from './placed.ts'
import { type Axis, axisOf } from './scales.ts'

const FRAME = {
  wide: { left: 76, right: 930, top: 40, bottom: 372, tray: 436, size: 0.85, trayFrom: 250, trayStep: 44 },
  narrow: { left: 46, right: 330, top: 36, bottom: 474, tray: 546, size: 0.64, trayFrom: 190, trayStep: 32 },
} as const
const NO_PRICE = 'No price in the two lists:'

/** Price against abundance, both in steps of ten. An element without one of the two waits in a tray below. */
export function layOutValue(data: ElementTableData, layout: Layout): LaidOut {
  const frame = FRAME[layout]
  const across = axisOf('abundance', data, { from: frame.left, to: frame.right, alone: true })
  const up = axisOf('price', data, { from: frame.bottom, to: frame.top })
  let waiting = 0
  const spots = new Map(
    data.elements.map((element): [RareEarth, Spot] => {
      const price = latestPrice(element)
      if (element.crust === null || price === null) {
        const x = frame.trayFrom + frame.trayStep * waiting++
        return [element, { ...PLAIN, x, y: frame.tray, size: frame.size, unknown: true }]
      }
      const x = across.place(element.crust)
      const { price2012, price2020 } = element
      const earlier = price2012 !== null && price2020 !== null ? { x, y: up.place(price2012) } : null
      return [element, { ...PLAIN, x, y: up.place(price.yuan), size: frame.size, earlier }]
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
      {
        x: 0,
        y: 16,
        text: 'yuan a kilogram of oxide. Tile: July 2020, or 2012; ring: March 2012',
        anchor: 'start' as const,
      },
      ...up.ticks.map(({ at, text }) => ({ x: left - 6, y: at + 4, text, anchor: 'end' as const })),
      ...across.ticks.map(({ at, text }) => ({ x: at, y: bottom + 24, text, anchor: 'middle' as const })),
      { x: right, y: bottom + 42, text: 'commoner in the crust, ppm →', anchor: 'end' as const },
      { x: left, y: tray + 4, text: NO_PRICE, anchor: 'start' as const },
    ].map(label =>
      layout === 'narrow' && label.y === 16
        ? { ...label, text: 'yuan/kg. Tile: latest; ring: March 2012' }
        : label,
    ),
    zigzag: [],
  }
}
