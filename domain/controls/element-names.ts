import type { RareEarthSymbol } from './instrument.ts'

export const ELEMENT_NAMES: Readonly<Record<RareEarthSymbol, string>> = {
  Sc: 'scandium',
  Y: 'yttrium',
  La: 'lanthanum',
  Ce: 'cerium',
  Pr: 'praseodymium',
  Nd: 'neodymium',
  Pm: 'promethium',
  Sm: 'samarium',
  Eu: 'europium',
  Gd: 'gadolinium',
  Tb: 'terbium',
  Dy: 'dysprosium',
  Ho: 'holmium',
  Er: 'erbium',
  Tm: 'thulium',
  Yb: 'ytterbium',
  Lu: 'lutetium',
}
