/** Units that stand behind a number in what diagrams say. */
const UNIT = /(?<=\d) (?=(?:t|kg|g|weeks?|years?)\b|%)/g

/** The text with each number bound to its unit, so that no line ends between the two. */
export function keepUnits(text: string): string {
  return text.replace(UNIT, '\u00a0')
}
