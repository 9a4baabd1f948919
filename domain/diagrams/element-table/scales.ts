import { scaleLinear, scaleLog } from 'd3-scale'
import { amount } from './amount.ts'
import type { ElementTableData, RareEarth } from './model.ts'

/** What is drawn along an axis, where it lies, and its marks. */
export type Axis = {
  readonly title: string
  readonly place: (value: number) => number
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
}

type Property = {
  readonly title: string
  readonly log: boolean
  readonly measure: (element: RareEarth) => number | null
  readonly alsoOf: (data: ElementTableData) => readonly number[]
}

const noMore = () => []
export const PROPERTIES = {
  radius: {
    title: 'radius of the 3+ ion, pm (the axis does not begin at 0)',
    log: false,
    measure: element => element.radius,
    alsoOf: noMore,
  },
  abundance: {
    title: 'parts per million of the crust, each line ten times the last',
    log: true,
    measure: element => element.crust,
    alsoOf: data => data.yardsticks.map(yardstick => yardstick.crust),
  },
  price: {
    title: 'yuan a kilogram of oxide, each line ten times the last',
    log: true,
    measure: element => element.price2020 ?? element.price2012,
    alsoOf: data => data.elements.flatMap(element => element.price2012 ?? []),
  },
} as const satisfies Record<string, Property>
export type PropertyName = keyof typeof PROPERTIES

/**
 * The axis of a property from `from` to `to`, wide enough for all elements and what they are compared with, or for
 * `only` these.
 */
export function axisOf(
  name: PropertyName,
  data: ElementTableData,
  options: { readonly from: number; readonly to: number; readonly only?: readonly RareEarth[] },
): Axis {
  const { title, log, measure, alsoOf } = PROPERTIES[name]
  const values = [
    ...(options.only ?? data.elements).flatMap(element => measure(element) ?? []),
    ...(options.only ? [] : alsoOf(data)),
  ]
  const least = Math.min(...values)
  const most = Math.max(...values)
  // Room for a token beyond the outermost value, as a part of the span.
  const span = log ? (most / least) ** 0.05 : (most - least) * 0.08
  const domain = log ? [least / span, most * span] : [least - span, most + span]
  const scale = (log ? scaleLog() : scaleLinear()).domain(domain).range([options.from, options.to])
  const ticks = scale
    .ticks(6)
    .filter(value => !log || Number.isInteger(Math.log10(Number(value.toPrecision(6)))))
  return {
    title,
    place: value => scale(value),
    ticks: ticks.map(value => ({ at: scale(value), text: amount(value) })),
  }
}
