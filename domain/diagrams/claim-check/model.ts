import type { Article } from '#domain/content/article.ts'
import { oneOf, readPairs, writePairs } from '../frame/address.ts'

export const CLAIM_VERDICTS = [
  'supported',
  'partly',
  'misleading',
  'wrong',
  'opinion',
  'not-checkable',
] as const
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number]

export const CLAIM_VERDICT_WORDS: Readonly<Record<ClaimVerdict, string>> = {
  supported: 'supported',
  partly: 'partly',
  misleading: 'misleading',
  wrong: 'wrong',
  opinion: 'opinion',
  'not-checkable': 'not checkable',
}

export type Claim = {
  readonly id: string
  readonly paraphrase: string
  readonly verdict: ClaimVerdict
  readonly evidence: string
  /** Deciding figures, null where there are none. */
  readonly figures: string | null
  /** What to learn from it, in words. */
  readonly skill: string
  /** Id of the article's habit that catches it. */
  readonly habit: string
  readonly sources: readonly string[]
}

export type ClaimCheckData = { readonly article: Article; readonly claims: readonly Claim[] }

/** Places by which the comma may be moved. */
export const MOVES = ['0', '1', '2'] as const
export type Move = (typeof MOVES)[number]

export type ClaimCheckState = {
  readonly show: 'text' | 'sizes'
  readonly moved: Move
  /** The claim that is open. */
  readonly claim: string | null
  readonly said: ClaimVerdict | null
  readonly habit: string | null
  /** The evidence is shown although nothing was decided. */
  readonly shown: boolean
}

/** Reads a state. Total: whatever is not understood is left at its default. */
export function readClaimCheckState(address: string): ClaimCheckState {
  const pairs = readPairs(address)
  const show = oneOf(['text', 'sizes'], pairs.get('show'), 'text')
  const written = pairs.get('claim') ?? ''
  const claim = show === 'text' && /^[A-Z]\d{2}$/.test(written) ? written : null
  const habit = pairs.get('habit') ?? ''
  return {
    show,
    moved: show === 'sizes' ? oneOf(MOVES, pairs.get('moved'), '0') : '0',
    claim,
    said: claim === null ? null : oneOf(CLAIM_VERDICTS, pairs.get('said'), null),
    habit: claim !== null && /^[a-z][a-z-]{1,30}$/.test(habit) ? habit : null,
    shown: claim !== null && pairs.get('why') === 'shown',
  }
}

/** The canonical address of a state; the default state is the empty string. */
export function writeClaimCheckState(state: ClaimCheckState): string {
  return writePairs({
    show: state.show === 'text' ? null : state.show,
    moved: state.moved === '0' ? null : state.moved,
    claim: state.claim,
    said: state.said,
    habit: state.habit,
    why: state.shown ? 'shown' : null,
  })
}

export const AT_TEXT: ClaimCheckState = {
  show: 'text',
  moved: '0',
  claim: null,
  said: null,
  habit: null,
  shown: false,
}

/** The open claim, null if none is, or the article has no such claim. */
export function openClaim({ claim }: ClaimCheckState, { claims }: ClaimCheckData): Claim | null {
  return claims.find(({ id }) => id === claim) ?? null
}

/** True where verdict and evidence of the open claim may be seen. */
export function isClaimRevealed({ said, habit, shown }: ClaimCheckState): boolean {
  return shown || (said !== null && habit !== null)
}

/**
 * Four habits to choose from for a claim, in the article's order: the right one and the three that follow it by a stride
 * that depends on the claim's place, so that they differ from claim to claim.
 */
export function habitChoices(claim: Claim, { article, claims }: ClaimCheckData): Article['habits'] {
  const { habits } = article
  const right = habits.findIndex(({ id }) => id === claim.habit)
  const shift = 1 + (Math.max(claims.indexOf(claim), 0) % Math.max(habits.length - 3, 1))
  const chosen = new Set([right, ...[0, 1, 2].map(at => (right + shift + at) % habits.length)])
  return habits.filter((_, at) => chosen.has(at))
}
