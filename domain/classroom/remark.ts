/** What a remark is about; null for anything. A criterion is written `module/lesson/question#criterion`. */
export type RemarkAbout = {
  readonly kind: 'question' | 'criterion' | 'misconception'
  readonly ref: string
} | null

export type Remark = {
  readonly id: string
  readonly text: string
  readonly about: RemarkAbout
}

/** Where a teacher writes: what remarks are offered first for. */
export type RemarkPlace = { readonly question?: string; readonly misconception?: string }

/**
 * A teacher's remarks in the order they are offered: those about this place, those about anything, then those about
 * another place; within each as they came.
 */
export function remarksFor<Kept extends Remark>(remarks: readonly Kept[], place: RemarkPlace): Kept[] {
  return [0, 1, 2].flatMap(rank => remarks.filter(each => rankOf(each.about, place) === rank))
}

function rankOf(about: RemarkAbout, { question, misconception }: RemarkPlace): number {
  if (about === null) return 1
  const here = about.kind === 'misconception' ? misconception : question
  return here !== undefined && about.ref.split('#')[0] === here ? 0 : 2
}

/** Remarks in which each typed word begins some word, whatever its case and accents; all of them for nothing typed. */
export function findRemarks<Kept extends { readonly text: string }>(
  remarks: readonly Kept[],
  typed: string,
): Kept[] {
  const wanted = wordsOf(typed)
  return remarks.filter(({ text }) => {
    const words = wordsOf(text)
    return wanted.every(each => words.some(word => word.startsWith(each)))
  })
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** A comment with a remark added as a paragraph of its own; said once where it is there already. */
export function withRemark(comment: string, remark: string): string {
  const said = comment.trim()
  if (said.includes(remark)) return said
  return said === '' ? remark : `${said}\n\n${remark}`
}

const KINDS = ['question', 'criterion', 'misconception'] as const

/** What a remark is about as a form field writes it: `kind:ref`, empty for anything. Anything else is about anything. */
export function readRemarkAbout(written: string): RemarkAbout {
  const [start = '', ref = ''] = written.split(':', 2)
  const kind = KINDS.find(each => each === start)
  return kind && /^[a-z0-9/#-]{1,200}$/.test(ref) ? { kind, ref } : null
}
