export const ORES = ['mountain-pass', 'xunwu', 'longnan'] as const
export type OreId = (typeof ORES)[number]

/** What the record says of one ore; ores.test.ts holds it to content/data. Shares are percent. */
export type Ore = {
  readonly id: OreId
  readonly name: string
  /** Rare-earth oxide in what is dug, with the range where there is one. */
  readonly grade: number
  readonly grades: readonly [number, number] | null
  /** Part of it that the first step wins: a mill, or salt water in clay. */
  readonly win: number
  readonly wins: readonly [number, number] | null
  /** Part that comes down as a solid; null where no such step is needed. */
  readonly precipitate: number | null
  /** Praseodymium and neodymium in the oxide. */
  readonly wanted: number
  /** True where acid has to crack the mineral. */
  readonly cracked: boolean
  readonly sources: readonly string[]
}

/** Longnan and Xunwu are taken at the grade of the worked row for clays, 0.1 %; a composition that adds up to more than 100 is brought down to it. */
export const ORE: Readonly<Record<OreId, Ore>> = {
  'mountain-pass': {
    id: 'mountain-pass',
    name: 'rock from Mountain Pass',
    grade: 7.7,
    grades: null,
    win: 80.1,
    wins: null,
    precipitate: null,
    wanted: 16.3,
    cracked: true,
    sources: ['PROMM'],
  },
  xunwu: clay('xunwu', 'clay of Xunwu', (100 * (9 + 31.7)) / 102.3),
  longnan: clay('longnan', 'clay of Longnan', 0.7 + 3),
}

function clay(id: OreId, name: string, wanted: number): Ore {
  return {
    id,
    name,
    grade: 0.1,
    grades: [0.05, 0.3],
    win: 75.5,
    wins: [75, 96],
    precipitate: 94.5,
    wanted,
    cracked: false,
    sources: ['IAEA11', 'CHEN18', 'MENG23'],
  }
}

/** From concentrate to magnet, the same for every ore: percent, with the range where a source gives one. */
export const AFTER = {
  /** No plant's figure was found: the worked chain leaves it out. The range is a textbook's. */
  leach: { usual: 100, range: [90, 98] },
  separate: { usual: 94 },
  convert: { usual: 98, range: [98, 100] },
  /** Metal in the oxide, by weight. */
  metal: { usual: 85 },
  /** Rare earths in a magnet block. */
  inMagnet: { usual: 30 },
  swarf: { usual: 27.5, range: [25, 30] },
} as const

export const AFTER_SOURCES = ['ACLARA24', 'SRC24', 'NDFEB32', 'MICROM', 'ARGREC25'] as const
/** Kilograms of magnet in the motor of an electric car [NEO25]. */
export const MOTOR = 2
