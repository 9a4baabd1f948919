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
 * The words of a query, without their endings (separated, prices: separat, price), because they are looked for as beginnings.
 * Signs that stand together are asked for as pairs, so that 出口 does not find 口出.
 */
export function queryWords(query: string): string[] {
  return runsOf(query).flatMap(({ run, from }) =>
    HAN.test(run)
      ? signs(run, from, run.length > 1 ? 2 : 1).map(({ word }) => word)
      : wordOf(run, from).map(({ word }) => withoutEnding(word)),
  )
}

function withoutEnding(word: string): string {
  return word.replace(/^([a-z]{5,})(?:ing|ed|ions?)$/, '$1').replace(/^([a-z]{3,}[^s])s$/, '$1')
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
