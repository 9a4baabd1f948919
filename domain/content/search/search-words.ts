/** A word as it is compared, and where it stands in the text (`to` is exclusive). */
export type SearchWord = { readonly word: string; readonly from: number; readonly to: number }

const RUN =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}]|(?<=\p{N})[.,](?=\p{N})|(?<=\p{L})['’](?=\p{L}))+/gu
const HAN = /^\p{Script=Han}/u
const EMPTY = new Set(
  'a an and are as at be by did do does for from how in is it its of on or that the this to was were what when where which who why with'.split(
    ' ',
  ),
)

/**
 * The words of a text: folded in case, accents and small digits (`lánxì` is lanxi, `CO₂` is co2), thousands without commas,
 * little words left out. Chinese has no spaces, so a run of its signs is every sign and every pair of neighbours.
 */
export function searchWords(text: string): SearchWord[] {
  return runsOf(text).flatMap(({ run, from }) =>
    HAN.test(run) ? [...signs(run, from, 1), ...signs(run, from, 2)] : wordOf(run, from),
  )
}

/**
 * The words of a query. Signs that stand together are asked for as pairs, so that 出口 does not find 口出; a query of little
 * words only is taken as it is.
 */
export function queryWords(query: string): string[] {
  const words = runsOf(query).flatMap(({ run, from }) =>
    HAN.test(run) ? signs(run, from, [...run].length > 1 ? 2 : 1) : wordOf(run, from),
  )
  return words.map(({ word }) => word)
}

function runsOf(text: string): { run: string; from: number }[] {
  return [...text.matchAll(RUN)].map(match => ({ run: match[0], from: match.index }))
}

function wordOf(run: string, from: number): SearchWord[] {
  const word = fold(run)
  return word === '' || EMPTY.has(word) ? [] : [{ word, from, to: from + run.length }]
}

function signs(run: string, from: number, length: 1 | 2): SearchWord[] {
  return Array.from({ length: Math.max(run.length - length + 1, 0) }, (_, at) => ({
    word: run.slice(at, at + length),
    from: from + at,
    to: from + at + length,
  }))
}

function fold(run: string): string {
  return run
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’,]/g, '')
}
