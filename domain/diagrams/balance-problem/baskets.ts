/** Elements as they are drawn; the heaviest five stand together, as some sources print them. */
export const ELEMENTS = ['La', 'Ce', 'Pr', 'Nd', 'Sm', 'Eu', 'Gd', 'Tb', 'Dy', 'HoLu', 'Y'] as const
export type ElementId = (typeof ELEMENTS)[number]

export const NAMES: Readonly<Record<ElementId, string>> = {
  La: 'lanthanum',
  Ce: 'cerium',
  Pr: 'praseodymium',
  Nd: 'neodymium',
  Sm: 'samarium',
  Eu: 'europium',
  Gd: 'gadolinium',
  Tb: 'terbium',
  Dy: 'dysprosium',
  HoLu: 'holmium to lutetium',
  Y: 'yttrium',
}

export const DEPOSITS = [
  'mountain-pass',
  'bayan-obo',
  'mount-weld',
  'araxa',
  'xunwu',
  'longnan',
  'lahat',
  'pitinga',
] as const
export type DepositId = (typeof DEPOSITS)[number]

export type Deposit = {
  readonly id: DepositId
  readonly name: string
  /** Percent of the rare-earth oxide as it is printed; what is not there is a trace, or not printed. */
  readonly printed: Readonly<Partial<Record<ElementId, number>>>
  /** True where the column is the weakest of the table. */
  readonly weak: boolean
  /** Documents behind it; a textbook's table is said in words. */
  readonly sources: readonly string[]
}

/** content/data/ore-compositions.csv; baskets.test.ts holds them to it. Scandium, a trace, is left out. */
export const DEPOSIT: Readonly<Record<DepositId, Deposit>> = {
  'mountain-pass': deposit(
    'mountain-pass',
    'Mountain Pass, United States',
    [33.2, 49.1, 4.34, 12, 0.8, 0.1, 0.2, 0, 0, 0, 0.1],
    [],
  ),
  'bayan-obo': deposit(
    'bayan-obo',
    'Bayan Obo, China',
    [23, 50, 6.2, 18.5, 0.8, 0.2, 0.7, 0.1, 0.1, 0, 0],
    ['CHI05'],
  ),
  'mount-weld': {
    ...deposit(
      'mount-weld',
      'Mount Weld, Australia',
      [25.5, 46.7, 5.3, 18.5, 2.3, 0.44, 0, 0.07, 0.12, 0, 0],
      [],
    ),
    weak: true,
  },
  araxa: deposit(
    'araxa',
    'Araxá, Brazil',
    [23.5, 49.2, 4.16, 16.37, 2.49, 0.45, 1.28, 0.2, 0.35, 0.39, 1.24],
    ['ETR'],
  ),
  xunwu: deposit(
    'xunwu',
    'clay of Xunwu, China',
    [43.4, 2.4, 9, 31.7, 3.9, 0.5, 3, 0, 0, 0.4, 8],
    ['IAEA11'],
  ),
  longnan: deposit(
    'longnan',
    'clay of Longnan, China',
    [1.82, 0.4, 0.7, 3, 2.8, 0.1, 6.9, 1.3, 6.7, 10.1, 65],
    ['CHI05'],
  ),
  lahat: deposit(
    'lahat',
    'xenotime of Lahat, Malaysia',
    [1.24, 3.13, 0.5, 1.6, 1.1, 0, 3.5, 0.9, 8.3, 17.3, 61],
    [],
  ),
  pitinga: deposit(
    'pitinga',
    'xenotime of Pitinga, Brazil',
    [0.72, 2.68, 0.65, 1.66, 1.24, 0, 2.17, 1.86, 10.71, 32.67, 45.38],
    ['ETR'],
  ),
}

function deposit(
  id: DepositId,
  name: string,
  shares: readonly number[],
  sources: readonly string[],
): Deposit {
  const pairs = ELEMENTS.map((element, index) => [element, shares[index] ?? 0] as const)
  return {
    id,
    name,
    printed: Object.fromEntries(pairs.filter(([, share]) => share > 0)),
    weak: false,
    sources,
  }
}

/**
 * Share of an element in a deposit's oxide, from 0 to 1. A column that adds up to more than a hundred is brought down to
 * it; in one that adds up to less, the rest is not printed and stays so.
 */
export function shareIn(id: DepositId, element: ElementId): number {
  const { printed } = DEPOSIT[id]
  const sum = Object.values(printed).reduce((total, share) => total + share, 0)
  return (printed[element] ?? 0) / Math.max(100, sum)
}
