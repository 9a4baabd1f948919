import type { Prediction, Step } from '../frame/step.ts'
import { amount, nearest, times } from './amount.ts'
import { type ElementTableData, elementOf, writeElementTableState } from './model.ts'

const place = writeElementTableState({ view: 'place', mark: null, element: null })
const at = (
  view: 'place' | 'radius' | 'abundance' | 'value',
  mark: 'apart' | 'twin' | 'even' | 'pair' | null,
) => writeElementTableState({ view, mark, element: null })

/** The tale of the table in seven steps. Every figure in a sentence is taken from the data. */
export function elementTableSteps(data: ElementTableData): readonly Step[] {
  const [la, lu, y, ho, ce] = (['La', 'Lu', 'Y', 'Ho', 'Ce'] as const).map(symbol => elementOf(data, symbol))
  if (!la || !lu || !y || !ho || !ce) return []
  const shrink = amount(la.radius - lu.radius)
  return [
    {
      id: 'seventeen',
      title: 'The seventeen',
      sentence:
        'Fifteen of them, lanthanum to lutetium, fill one row that is usually cut out and set below. Two more stand above it: scandium and yttrium.',
      address: place,
      seconds: 9,
    },
    {
      id: 'apart',
      title: 'Why two more belong',
      sentence:
        'Scandium and yttrium share their column with the row, and like all the others they give an ion of charge 3+. Chemistry counts them in.',
      address: at('place', 'apart'),
      seconds: 9,
    },
    {
      id: 'contraction',
      title: 'The row shrinks',
      sentence: `From lanthanum to lutetium the 3+ ion shrinks from ${amount(la.radius)} to ${amount(lu.radius)} pm: ${shrink} pm in fourteen steps. Each neighbour is almost the same size, and so almost impossible to tell apart.`,
      address: at('radius', null),
      seconds: 11,
    },
    {
      id: 'twin',
      title: 'Yttrium’s twin',
      sentence: `By size yttrium (${amount(y.radius)} pm) sits beside holmium (${amount(ho.radius)} pm). So it travels with the heavy ones, in rock and in the plant.`,
      address: at('radius', 'twin'),
      seconds: 9,
    },
    {
      id: 'abundance',
      title: 'Not so rare',
      sentence: `In the crust cerium is the commonest of them, at ${amount(ce.crust ?? 0)} parts per million.`,
      address: at('abundance', null),
      seconds: 12,
      prediction: commonest(data),
    },
    {
      id: 'zigzag',
      title: 'The zigzag',
      sentence:
        'Join them in order and the line goes up and down: even atomic numbers are commoner than the odd ones beside them. It is so for the elements at large (the rule of Oddo and Harkins).',
      address: at('abundance', 'even'),
      seconds: 11,
    },
    {
      id: 'value',
      title: 'Rare is not dear',
      sentence:
        'Price against abundance: if rarity made the price, all would lie on one falling line. They do not. What is asked for, and how hard it is to part from the rest, weighs as much.',
      address: at('value', 'pair'),
      seconds: 14,
      prediction: dearer(data),
    },
  ]
}

/** Cerium against the yardsticks that lie nearest; none where there is nothing to compare. */
function commonest(data: ElementTableData): Prediction | undefined {
  const cerium = elementOf(data, 'Ce')
  if (cerium.crust === null || data.yardsticks.length < 2) return undefined
  const rivals = [
    { name: cerium.name, symbol: cerium.symbol, crust: cerium.crust },
    ...nearest(data.yardsticks, 3),
  ]
  const [first, second] = [...rivals].sort((a, b) => b.crust - a.crust)
  if (!first || !second) return undefined
  const others = rivals.map(rival => `${rival.name} ${amount(rival.crust)}`).join(', ')
  return {
    question: 'Before you look: which of these is the commonest in the Earth’s crust?',
    options: [...rivals]
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map(rival => ({ id: rival.symbol, text: rival.name })),
    borneOut: first.symbol,
    reveal: `It is ${first.name}. In parts per million: ${others}. What is rare is a place where they lie together in an ore.`,
  }
}

function dearer(data: ElementTableData): Prediction | undefined {
  const sc = elementOf(data, 'Sc')
  const lu = elementOf(data, 'Lu')
  if (!sc.crust || !lu.crust || !sc.price2020 || !lu.price2020) return undefined
  const dear = sc.price2020 > lu.price2020 ? sc : lu
  return {
    question: `Scandium is about ${times(sc.crust / lu.crust)} times as common as lutetium. Whose oxide cost more a kilogram in July 2020?`,
    options: [
      { id: 'Sc', text: 'scandium' },
      { id: 'Lu', text: 'lutetium' },
    ],
    borneOut: dear.symbol,
    reveal: `It was ${dear.name}: scandium ${amount(sc.price2020)} yuan, lutetium ${amount(lu.price2020)} yuan a kilogram. Rarity alone does not make a price.`,
  }
}
