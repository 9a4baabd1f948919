import type { Article } from '#domain/content/article.ts'
import type { Move } from './model.ts'

export type Sized = {
  readonly label: string
  /** In the article's unit. */
  readonly value: number
  /** From the text, all of the text together, or known. */
  readonly from: 'written' | 'together' | 'known'
}

/** The sizes of an article, those of the text with their comma moved: `value / 10^moved`. Empty where it has none. */
export function sizesOf({ sizes }: Article, moved: Move): readonly Sized[] {
  if (!sizes) return []
  const written = sizes.written.map(
    ({ label, value }): Sized => ({ label, value: value / 10 ** Number(moved), from: 'written' }),
  )
  const together = written.reduce((sum, { value }) => sum + value, 0)
  return [
    ...written,
    ...(written.length > 1 ? [{ label: 'together', value: together, from: 'together' } as const] : []),
    ...sizes.known.map(({ label, value }): Sized => ({ label, value, from: 'known' })),
  ]
}

/** The known size that those of the text together cannot exceed; undefined where the article has no sizes. */
export function limitOf({ sizes }: Article): number | undefined {
  return sizes?.known.find(({ label }) => label === sizes.limit)?.value
}

/** The least move with which all written sizes together fit within the limit; null if none does. */
export function leastMove(article: Article): Move | null {
  const limit = limitOf(article) ?? 0
  const fits = (moved: Move) =>
    sizesOf(article, moved)
      .filter(({ from }) => from === 'written')
      .reduce((sum, { value }) => sum + value, 0) <= limit
  return (['0', '1', '2'] as const).find(fits) ?? null
}

/** 530000 as "530,000". */
export function sayAmount(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 0 })
}
