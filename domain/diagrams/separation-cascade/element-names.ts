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

/** What is separated, named. */
export function pairInWords(heavy: string, light: string): string {
  return heavy === 'heavier' ? 'heavy neighbours, mean Ho to Lu' : `${NAMES[heavy]} from ${NAMES[light]}`
}

/** A name that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
