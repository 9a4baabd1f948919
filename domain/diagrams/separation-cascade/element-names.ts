const NAMES: Readonly<Record<string, string>> = {
  La: 'lanthanum',
  Ce: 'cerium',
  Pr: 'praseodymium',
  Nd: 'neodymium',
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
  heavier: 'the heavier twin',
  lighter: 'the lighter twin',
}

/** How an element, or an unnamed neighbour, is called in a sentence. */
export function elementName(symbol: string): string {
  return NAMES[symbol] ?? symbol
}

/** What is separated, in few words. */
export function pairTitle(heavy: string, light: string): string {
  return heavy === 'heavier' ? 'Heavy neighbours, mean Ho to Lu' : `${heavy} from ${light}`
}

/** A name that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
