import { spansOf } from '#domain/content/spans-of.ts'
import type { Layout } from '../frame/description.ts'
import { type ClaimCheckData, type ClaimCheckState, type ClaimVerdict, isClaimRevealed } from './model.ts'
import { limitOf, type Sized, sayAmount, sizesOf } from './sizes.ts'

export type ClaimCell = {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Null while it is to be decided. */
  readonly verdict: ClaimVerdict | null
  readonly open: boolean
}

/** All claims as a strip, one cell a claim, in the order of the text. */
export type StripScene = {
  readonly kind: 'strip'
  readonly layout: Layout
  readonly width: number
  readonly height: number
  readonly cell: number
  readonly cells: readonly ClaimCell[]
  readonly labels: readonly { readonly x: number; readonly y: number; readonly text: string }[]
}

export type SizeBar = Sized & {
  readonly labelX: number
  readonly labelY: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly amount: string
}

/** Sizes of the text beside what is known. */
export type SizesScene = {
  readonly kind: 'sizes'
  readonly layout: Layout
  readonly width: number
  readonly height: number
  readonly thick: number
  readonly bars: readonly SizeBar[]
  readonly limit: { readonly x: number; readonly from: number; readonly to: number } | null
}

export type ClaimCheckScene = StripScene | SizesScene

const WIDTH = { wide: 900, narrow: 340 } as const
const CELL = { wide: 20, narrow: 22 } as const

/** State and data as placed shapes; `decided` are the claims whose verdict may be seen. */
export function claimCheckScene(
  state: ClaimCheckState,
  data: ClaimCheckData,
  layout: Layout,
  decided: ReadonlySet<string> = new Set(),
): ClaimCheckScene {
  return state.show === 'sizes' ? sizesScene(state, data, layout) : stripScene(state, data, layout, decided)
}

function stripScene(
  state: ClaimCheckState,
  { article, claims }: ClaimCheckData,
  layout: Layout,
  decided: ReadonlySet<string>,
): StripScene {
  const cell = CELL[layout]
  const cells: ClaimCell[] = []
  const labels: { x: number; y: number; text: string }[] = []
  let x = 0
  let y = 18
  article.paragraphs.forEach((paragraph, at) => {
    const ids = spansOf(paragraph).flatMap(({ claim }) => (claim === null ? [] : [claim]))
    if (x > 0 && x + ids.length * (cell + 2) > WIDTH[layout]) {
      x = 0
      y += cell + 26
    }
    labels.push({ x, y: y - 5, text: `¶${at + 1}` })
    for (const id of ids) {
      const open = state.claim === id
      const seen = decided.has(id) || (open && isClaimRevealed(state))
      const verdict = seen ? (claims.find(claim => claim.id === id)?.verdict ?? null) : null
      cells.push({ id, x, y, verdict, open })
      x += cell + 2
    }
    x += 12
  })
  return { kind: 'strip', layout, width: WIDTH[layout], height: y + cell + 6, cell, cells, labels }
}

function sizesScene(state: ClaimCheckState, { article }: ClaimCheckData, layout: Layout): SizesScene {
  const wide = layout === 'wide'
  const from = wide ? 262 : 4
  const to = wide ? 800 : 250
  const pitch = wide ? 34 : 46
  const most = Math.max(...sizesOf(article, '0').map(({ value }) => value))
  const length = (value: number) => Math.max(Math.round(((to - from) * value * 10) / most) / 10, 1)
  const bars = sizesOf(article, state.moved).map((sized, at): SizeBar => {
    const top = 10 + at * pitch
    return {
      ...sized,
      labelX: wide ? from - 10 : from,
      labelY: wide ? top + 17 : top + 12,
      x: from,
      y: wide ? top + 4 : top + 18,
      width: length(sized.value),
      amount: `${sayAmount(sized.value)} ${article.sizes?.unit ?? ''}`,
    }
  })
  const bottom = 10 + bars.length * pitch
  const limit = limitOf(article)
  return {
    kind: 'sizes',
    layout,
    width: WIDTH[layout],
    height: bottom + 6,
    thick: 18,
    bars,
    limit: limit === undefined ? null : { x: from + length(limit), from: 4, to: bottom },
  }
}
