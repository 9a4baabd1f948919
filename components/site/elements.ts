/** Colour of the 3+ ion in water as one of the site's ion colours, and how deep it is, 0 (colourless) to 1. */
export type Ion = {
  readonly number: number
  readonly symbol: string
  readonly name: string
  readonly colour: 'pr' | 'nd' | 'ho' | 'er' | 'clear'
  readonly depth: number
}

function ion(number: number, symbol: string, name: string, colour: Ion['colour'] = 'clear', depth = 0): Ion {
  return { number, symbol, name, colour, depth }
}

/** The seventeen in the order of the periodic table, as the site draws them. */
export const IONS: readonly Ion[] = [
  ion(21, 'Sc', 'scandium'),
  ion(39, 'Y', 'yttrium'),
  ion(57, 'La', 'lanthanum'),
  ion(58, 'Ce', 'cerium'),
  ion(59, 'Pr', 'praseodymium', 'pr', 0.85),
  ion(60, 'Nd', 'neodymium', 'nd', 0.85),
  ion(61, 'Pm', 'promethium', 'er', 0.6),
  ion(62, 'Sm', 'samarium', 'ho', 0.35),
  ion(63, 'Eu', 'europium', 'er', 0.16),
  ion(64, 'Gd', 'gadolinium'),
  ion(65, 'Tb', 'terbium', 'er', 0.2),
  ion(66, 'Dy', 'dysprosium', 'ho', 0.3),
  ion(67, 'Ho', 'holmium', 'ho', 0.8),
  ion(68, 'Er', 'erbium', 'er', 0.85),
  ion(69, 'Tm', 'thulium', 'pr', 0.3),
  ion(70, 'Yb', 'ytterbium'),
  ion(71, 'Lu', 'lutetium'),
]
