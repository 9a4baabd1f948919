import type { Cell, Column, Description } from '../frame/description.ts'
import { amount, times } from './amount.ts'
import {
  type ElementTableData,
  type ElementTableState,
  elementOf,
  latestPrice,
  type RareEarth,
  type View,
} from './model.ts'
import { ROLE_WORDS, spokenValue } from './spoken-value.ts'

type Telling = {
  readonly title: string
  readonly assumed: string
  readonly sources: readonly string[]
  readonly columns: readonly Column[]
  readonly cells: (element: RareEarth) => readonly Cell[]
  readonly summary: (data: ElementTableData) => readonly string[]
}

/** A state of the table in words, with the drawn values as a table. */
export function describeElementTable(state: ElementTableState, data: ElementTableData): Description {
  const telling = TELLINGS[state.view]
  const chosen = state.element === null ? [] : [sayElement(elementOf(data, state.element), state.view)]
  return {
    title: telling.title,
    summary: [...chosen, ...telling.summary(data)],
    assumed: telling.assumed,
    sources: telling.sources,
    table: {
      caption: telling.title,
      columns: [{ label: 'Element' }, { label: 'Symbol' }, { label: 'Number' }, ...telling.columns],
      rows: data.elements.map(element => [
        element.name,
        element.symbol,
        element.z,
        ...telling.cells(element),
      ]),
    },
  }
}

function sayElement(element: RareEarth, view: View): string {
  const name = `${element.name.charAt(0).toUpperCase()}${element.name.slice(1)}`
  return `${name}: ${spokenValue(element, view)}.${element.stable ? '' : ' It has no stable isotope and is not mined.'}`
}

function byValue(data: ElementTableData, measure: (element: RareEarth) => number | null) {
  return data.elements
    .flatMap(element => {
      const value = measure(element)
      return value === null ? [] : [{ element, value }]
    })
    .sort((a, b) => b.value - a.value)
}

const PRICES: readonly Column[] = [
  { label: 'Price, March 2012', unit: 'yuan/kg of oxide' },
  { label: 'Price, July 2020', unit: 'yuan/kg of oxide' },
]

const TELLINGS: Readonly<Record<View, Telling>> = {
  place: {
    title: 'Where the seventeen sit',
    assumed:
      'The table is drawn with lanthanum to lutetium as one row of fifteen set below. Which of them belongs right under yttrium is disputed.',
    sources: ['CIAAW21', 'CIAAW24', 'MENDEL'],
    columns: [{ label: 'Atomic weight' }, { label: 'Found' }, { label: 'Name from' }],
    cells: element => [element.weight, element.foundYear, element.named],
    summary: data => [
      `The seventeen are ${data.elements[0]?.name} and ${data.elements[1]?.name}, one above the other in group 3, and the fifteen lanthanides from ${data.elements[2]?.name} to ${data.elements.at(-1)?.name}.`,
      'Promethium stands among them, but it has no stable isotope and is not mined: in practice there are sixteen.',
    ],
  },
  radius: {
    title: 'How large the ions are',
    assumed:
      'Radii of the 3+ ion with six neighbours (Shannon). Balls are to scale with each other; the axis is stretched and does not begin at zero.',
    sources: ['SHANNON76', 'MENDEL'],
    columns: [{ label: 'Radius of the 3+ ion, six neighbours', unit: 'pm' }],
    cells: element => [element.radius],
    summary: data => {
      const [la, lu, y, ho] = (['La', 'Lu', 'Y', 'Ho'] as const).map(symbol => elementOf(data, symbol).radius)
      if (!la || !lu || !y || !ho) return []
      return [
        `From lanthanum to lutetium the ion shrinks from ${amount(la)} to ${amount(lu)} pm, by ${amount(la - lu)} pm in fourteen steps.`,
        `Yttrium, ${amount(y)} pm, is as large as holmium, ${amount(ho)} pm. Scandium is far smaller than all.`,
      ]
    },
  },
  abundance: {
    title: 'How common they are',
    assumed:
      'Estimated mean of the continental crust by mass, from one table (CRC Handbook, through an open data set); other estimates differ. Each line is ten times the last.',
    sources: ['MENDEL'],
    columns: [{ label: 'Continental crust', unit: 'ppm' }],
    cells: element => [element.crust],
    summary: data => {
      const order = byValue(data, element => element.crust)
      const first = order[0]
      const last = order.at(-1)
      if (!first || !last) return []
      const compared = data.yardsticks.map(metal => `${metal.name} ${amount(metal.crust)}`).join(', ')
      return [
        `The commonest is ${first.element.name} with ${amount(first.value)} parts per million, the rarest that is mined ${last.element.name} with ${amount(last.value)}: ${times(first.value / last.value)} times less.`,
        ...(compared === '' ? [] : [`To compare, in the same table: ${compared}.`]),
        'Lanthanides with an even atomic number are commoner than the odd ones beside them. Promethium is practically absent.',
      ]
    },
  },
  price: {
    title: 'What they have cost',
    assumed:
      'Two lists of offers in China, 9 March 2012 and July 2020, yuan a kilogram of oxide, in the money of each day. Not today’s prices, and not all elements stand in both.',
    sources: ['SMM12', 'SMM20'],
    columns: PRICES,
    cells: element => [element.price2012, element.price2020],
    summary: data => priceSummary(data),
  },
  value: {
    title: 'Does rare mean dear?',
    assumed:
      'Abundance in the crust (one table) against the latest of two listed prices, March 2012 or July 2020: two dates in one picture, so compare by tens, not by units.',
    sources: ['MENDEL', 'SMM12', 'SMM20'],
    columns: [
      { label: 'Continental crust', unit: 'ppm' },
      { label: 'Latest listed price', unit: 'yuan/kg of oxide' },
      { label: 'Date of the price' },
    ],
    cells: element => {
      const price = latestPrice(element)
      return [element.crust, price?.yuan ?? null, price?.when ?? null]
    },
    summary: data => [outOfOrder(data), ...priceSummary(data)],
  },
  use: {
    title: 'What they are for',
    assumed: 'One or two objects for each, of many. Grouped by their part in permanent magnets.',
    sources: ['GK'],
    columns: [{ label: 'Part in magnets' }, { label: 'Main uses' }, { label: 'Objects' }],
    cells: element => [ROLE_WORDS[element.role], element.uses.join('; '), element.objects.join('; ')],
    summary: data => {
      const names = (role: RareEarth['role']) =>
        data.elements
          .filter(element => element.role === role)
          .map(element => element.name)
          .join(', ')
      return [
        `In the body of magnets: ${names('body')}. Added so that they stay strong when hot: ${names('heat')}. In small part: ${names('minor')}.`,
        `All others are used elsewhere: ${names('none')}.`,
      ]
    },
  },
  colour: {
    title: 'The colours of their ions',
    assumed:
      'Colour of the 3+ ion in water as it is described in words; the flasks show the word, not a measured spectrum.',
    sources: ['GK'],
    columns: [{ label: 'Colour of the 3+ ion in water' }],
    cells: element => [element.colour],
    summary: data => {
      const bare = data.elements.filter(element => element.colour.startsWith('colourless'))
      const coloured = data.elements.filter(element => !element.colour.startsWith('colourless'))
      return [
        `${coloured.length} of the seventeen colour water: ${coloured.map(element => `${element.name} ${element.colour}`).join(', ')}.`,
        `Colourless, or nearly: ${bare.map(element => element.name).join(', ')}.`,
      ]
    },
  },
}

/** How many pairs contradict "rarer is dearer", of those whose price is of the same list. */
function outOfOrder(data: ElementTableData): string {
  const listed = data.elements.flatMap(({ crust, price2020 }) =>
    crust === null || price2020 === null ? [] : [{ crust, price: price2020 }],
  )
  const pairs = listed.flatMap((first, index) =>
    listed.slice(index + 1).map(second => [first, second] as const),
  )
  const against = pairs.filter(([a, b]) => (a.crust - b.crust) * (a.price - b.price) > 0)
  return `Rarer does not always mean dearer: of the ${pairs.length} pairs of elements priced in July 2020, the commoner one was the dearer in ${against.length}.`
}

function priceSummary(data: ElementTableData): readonly string[] {
  const [dear] = byValue(data, element => element.price2020)
  const falls = byValue(data, ({ price2012, price2020 }) =>
    price2012 !== null && price2020 !== null ? price2012 / price2020 : null,
  )
  const [fall] = falls
  const without = data.elements.filter(element => latestPrice(element) === null).map(element => element.name)
  return [
    ...(dear
      ? [`The dearest in July 2020 was ${dear.element.name}, at ${amount(dear.value)} yuan a kilogram.`]
      : []),
    ...(fall
      ? [
          `The steepest fall was that of ${fall.element.name}: from ${amount(fall.element.price2012 ?? 0)} yuan in March 2012 to ${amount(fall.element.price2020 ?? 0)} in July 2020, ${times(fall.value)} times less.`,
        ]
      : []),
    ...(without.length > 0 ? [`In neither list: ${without.join(', ')}.`] : []),
  ]
}
