import type { Content } from '../content.ts'
import { type ContentProblem, problemsOf } from '../content-problem.ts'

const problem = problemsOf('bare-number')
const CURE = 'write <Fact id="…" />, or a number from one to twelve in words'

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.,+−%°‰×/\-–’']*/gu
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const LABEL =
  /(?:\b(?:[Aa]nnouncements?|[Oo]rders?|Notices?|[Aa]rticles?|Regulations?|[Ss]ections?|Rules?|[Cc]hapters?|[Pp]arts?|[Ff]igures?|[Tt]ables?|[Mm]odules?|[Ll]essons?|[Ss]teps?|[Cc]ases?|[Gg]roups?|[Pp]eriods?|[Dd]irectives?|[Pp]oints?|[Ii]tems?|[Pp]ages?|HS|CN|Nos?|pp?|version)\b\.?|№|#)\s*(?:[\dA-Z]+(?:\.\d+)?\s*(?:,|and|or|to|–)\s*)*$/u
const UNIT =
  /^\d[\d.,]*(?:%|‰|°C?|k?t|Mt|[kmµn]?g|[kcmµnp]?m|ppm|ppb|[kMGT]?W|[kMGT]?Wh|[kMG]?J|x|×|k|m|bn|tn|fold)$/u

/**
 * Figures come from facts, so that each has a unit, a date and a source. Free in prose are: years from 1700 to 2100
 * and their decades and spans, days beside the name of a month, ordinals (21st), formulae and names in which letters
 * and digits are joined (4f, Ce4+, Nd2Fe14B, P507, uranium-235), and numbers after a label (Announcement 18, HS 2846).
 */
export function bareNumber({ lessons, guides }: Content): ContentProblem[] {
  return [...lessons, ...guides].flatMap(({ at, outline }) =>
    outline.prose.flatMap(({ text, line }) =>
      bareNumbersIn(text).map(({ number, linesDown }) =>
        problem(
          { file: at.file, line: line + linesDown },
          `the number ${number} stands bare in the text`,
          CURE,
        ),
      ),
    ),
  )
}

/** The bare numbers of a text, with how many lines below its beginning each stands. */
export function bareNumbersIn(text: string): { number: string; linesDown: number }[] {
  return [...text.matchAll(TOKEN)].flatMap(match => {
    const number = match[0].replace(/[.,’'\-–/]+$/, '')
    if (!/\d/.test(number)) return []
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + number.length)
    return isFree(number, before, after) ? [] : [{ number, linesDown: before.split('\n').length - 1 }]
  })
}

function isFree(token: string, before: string, after: string): boolean {
  const parts = token.split(/[-–/]/)
  if (/\p{L}/u.test(parts[0] ?? '') && !/\d/.test(parts[0] ?? '')) return true
  if (parts.every((part, at) => isYear(part) || (at > 0 && /^\d\d$/.test(part) && isYear(parts[0] ?? ''))))
    return true
  if (parts.length === 1 && (isDay(token, before, after) || isName(token))) return true
  return LABEL.test(before)
}

function isYear(text: string): boolean {
  const year = /^(\d{4})s?$/.exec(text)?.[1]
  return year !== undefined && Number(year) >= 1700 && Number(year) <= 2100
}

function isDay(token: string, before: string, after: string): boolean {
  if (!/^([1-9]|[12]\d|3[01])$/.test(token)) return false
  return (
    new RegExp(`^(?:\\s*(?:,|and|or|to|–)\\s*\\d+)*\\s+${MONTH}\\b`).test(after) ||
    new RegExp(`\\b${MONTH}\\s+$`).test(before)
  )
}

/** Letters and digits joined without being a number with its unit: a formula, a shell, an ion, a code, an ordinal. */
function isName(token: string): boolean {
  if (/^\d+(st|nd|rd|th)$/.test(token)) return true
  if (/^\d[+−]$/.test(token)) return true
  return /\p{L}/u.test(token) && !UNIT.test(token)
}
