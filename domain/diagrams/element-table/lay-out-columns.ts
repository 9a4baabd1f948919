import type { Layout } from '../frame/description.ts'
import { amount } from './amount.ts'
import type { ElementTableData, RareEarth } from './model.ts'
import {
  type Label,
  type LaidOut,
  LINE,
  type Line,
  PLAIN,
  type Point,
  type Setting,
  type Spot,
} from './placed.ts'
import { type Axis, axisOf, PROPERTIES, type PropertyName } from './scales.ts'

const WIDE = { left: 76, step: 49, top: 44, bottom: 404, tray: 436, right: 888 }
const NARROW = { left: 118, right: 318, first: 44, step: 30, foot: 540, tray: 100 }
/** How far the ring of an earlier price stands beside the token, so that neither hides the other. */
const RING = { wide: 24, narrow: 12 }
const NAME_AT = 6

/**
 * One property of all seventeen, in the order of atomic numbers. Wide: columns that rise; narrow: one row each, with
 * its name, and the value runs to the right.
 */
export function layOutColumns(name: PropertyName, data: ElementTableData, layout: Layout): LaidOut {
  const axis =
    layout === 'wide'
      ? axisOf(name, data, { from: WIDE.bottom - 20, to: WIDE.top })
      : axisOf(name, data, { from: NARROW.left, to: NARROW.right })
  const spots = new Map(
    data.elements.map((element, index): [RareEarth, Spot] => [
      element,
      layout === 'wide' ? column(name, axis, element, index) : row(name, axis, element, index),
    ]),
  )
  const setting = layout === 'wide' ? wideSetting(name, data, axis) : narrowSetting(name, data, axis)
  return { spots, setting: { ...setting, zigzag: inOrder(spots) } }
}

function column(name: PropertyName, axis: Axis, element: RareEarth, index: number): Spot {
  const x = WIDE.left + index * WIDE.step
  const value = PROPERTIES[name].measure(element)
  const size = sizeOf(name, element, 0.95)
  if (value === null) {
    return { ...PLAIN, x, y: WIDE.tray, size: 0.8, unknown: true, note: null }
  }
  const y = axis.place(value)
  const earlier = earlierOf(name, element, price => ({
    ring: { x: x + RING.wide, y: axis.place(price) },
    to: { x: x + RING.wide, y },
  }))
  const lines =
    name === 'price' && element.price2020 === null ? ['2012', amount(value)] : [valueText(name, value)]
  const above = -size * 20 - 6 - (lines.length - 1) * LINE
  return {
    ...PLAIN,
    x,
    y,
    size,
    earlier,
    // A stem would say that the axis begins at zero; the axis of radii does not.
    foot: name === 'radius' ? null : { x, y: WIDE.bottom },
    note: { lines, dx: 0, dy: above, anchor: 'middle' },
  }
}

function row(name: PropertyName, axis: Axis, element: RareEarth, index: number): Spot {
  const y = NARROW.first + index * NARROW.step
  const value = PROPERTIES[name].measure(element)
  const size = sizeOf(name, element, 0.66)
  const x = value === null ? NARROW.tray : axis.place(value)
  const leftward = x > (NARROW.left + NARROW.right) / 2 + 20
  const year = name === 'price' && element.price2020 === null ? ' (2012)' : ''
  const text = value === null ? missingText(name) : `${valueText(name, value)}${year}`
  return {
    x,
    y,
    size,
    earlier: earlierOf(name, element, price => ({
      ring: { x: axis.place(price), y: y + RING.narrow },
      to: { x, y: y + RING.narrow },
    })),
    foot: value === null ? null : { x: NARROW.left - 8, y },
    note: { lines: [text], dx: leftward ? -20 : 20, dy: 4, anchor: leftward ? 'end' : 'start' },
    unknown: value === null,
  }
}

/** Balls are drawn to scale, so that what shrinks is seen to shrink. */
function sizeOf(name: PropertyName, element: RareEarth, size: number): number {
  return name === 'radius' ? (element.radius / 100) * size : size * 0.9
}

function valueText(name: PropertyName, value: number): string {
  return name === 'radius' ? value.toFixed(1) : amount(value)
}

function missingText(name: PropertyName): string {
  return name === 'abundance' ? 'none to be mined' : 'no price listed'
}

function earlierOf(
  name: PropertyName,
  element: RareEarth,
  place: (price: number) => Spot['earlier'],
): Spot['earlier'] {
  const { price2012, price2020 } = element
  return name === 'price' && price2012 !== null && price2020 !== null ? place(price2012) : null
}

function wideSetting(name: PropertyName, data: ElementTableData, axis: Axis): Setting {
  const ends = { left: WIDE.left - 30, right: WIDE.right }
  const lines: Line[] = axis.ticks.map(({ at }) => ({
    from: { x: ends.left, y: at },
    to: { x: ends.right, y: at },
    kind: 'tick',
  }))
  const labels: Label[] = [
    { x: ends.left - 8, y: 16, text: axis.title, anchor: 'start' },
    ...axis.ticks.map(({ at, text }): Label => ({ x: ends.left - 6, y: at + 4, text, anchor: 'end' })),
  ]
  if (data.elements.some(element => PROPERTIES[name].measure(element) === null)) {
    labels.push({
      x: ends.right + 6,
      y: WIDE.tray + 4,
      text: name === 'abundance' ? 'not mined' : 'no price',
      anchor: 'start',
    })
  }
  if (name === 'price')
    labels.push({ x: ends.right + 66, y: 16, text: 'tile: July 2020; ring: March 2012', anchor: 'end' })
  if (name === 'abundance') {
    for (const { name: metal, crust } of data.yardsticks) {
      const y = axis.place(crust)
      lines.push({ from: { x: ends.left, y }, to: { x: ends.right, y }, kind: 'yardstick' })
      labels.push({ x: ends.right + 6, y: y + 4, text: metal, anchor: 'start', strong: true })
    }
  }
  return { cells: [], lines, labels, zigzag: [] }
}

function narrowSetting(name: PropertyName, data: ElementTableData, axis: Axis): Setting {
  const lines: Line[] = axis.ticks.map(({ at }) => ({
    from: { x: at, y: 24 },
    to: { x: at, y: NARROW.foot },
    kind: 'tick',
  }))
  const labels: Label[] = [
    ...axis.ticks.map(({ at, text }): Label => ({ x: at, y: 18, text, anchor: 'middle' })),
    ...data.elements.map(
      (element, index): Label => ({
        x: 0,
        y: NARROW.first + index * NARROW.step + 4,
        text: element.name,
        anchor: 'start',
      }),
    ),
  ]
  if (name === 'price')
    labels.push({ x: 0, y: NARROW.foot + 16, text: 'Tile: July 2020. Ring: March 2012.', anchor: 'start' })
  if (name !== 'abundance')
    labels.push({ x: 0, y: 18, text: name === 'price' ? 'yuan/kg' : 'pm', anchor: 'start' })
  else labels.push({ x: 0, y: 18, text: 'ppm', anchor: 'start' })
  if (name === 'abundance') {
    const ordered = [...data.yardsticks].sort((a, b) => a.crust - b.crust)
    ordered.forEach(({ name: metal, crust }, index) => {
      const x = axis.place(crust)
      const y = NARROW.foot + NAME_AT + 8 + (index % 2) * 15
      lines.push({ from: { x, y: 24 }, to: { x, y: y - 11 }, kind: 'yardstick' })
      labels.push({ x, y, text: metal, anchor: 'middle', strong: true })
    })
  }
  return { cells: [], lines, labels, zigzag: [] }
}

/** The known lanthanides from left to right, or from top to bottom. */
function inOrder(spots: ReadonlyMap<RareEarth, Spot>): readonly Point[] {
  return [...spots]
    .filter(([element, spot]) => element.z >= 57 && !spot.unknown)
    .map(([, { x, y }]) => ({ x, y }))
}
