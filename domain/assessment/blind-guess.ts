import type { Question } from './question.ts'

/**
 * The fraction, 0 to 1, that somebody earns on average by answering blindly; 0 where there is nothing to guess from.
 * Ticking in `choices` is taken as any set of options but none, with equal chance.
 */
export function blindGuess(question: Question): number {
  switch (question.type) {
    case 'choice':
      return 1 / question.options.length
    case 'choices':
      return blindTicks(question.options.filter(each => each.key).length, question.options.length)
    case 'order':
      return blindOrder(question.items.length)
    case 'match':
      return 1 / question.right.length
    case 'category':
      return 1 / question.categories.length
    case 'hotspot':
      return question.key.length / question.targets.length
    case 'claim':
      return blindClaim(
        shareOfKeys(question.verdicts),
        [question.reasons, question.deciding].filter(filled).map(shareOfKeys),
      )
    case 'state':
      return meanOf((question.parts ?? []).map(part => 1 / part.options.length))
    case 'number':
    case 'text':
    case 'curve':
    case 'essay':
      return 0
  }
}

type Keyed = readonly { readonly key?: true | undefined }[]

function filled(list: Keyed): boolean {
  return list.length > 0
}

function shareOfKeys(list: Keyed): number {
  return list.filter(each => each.key).length / list.length
}

function blindClaim(verdict: number, others: readonly number[]): number {
  if (others.length === 0) return verdict
  return verdict / 2 + others.reduce((sum, share) => sum + share, 0) / others.length / 2
}

function meanOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}

function blindTicks(keys: number, options: number): number {
  const wrong = options - keys
  let worth = 0
  for (let hits = 0; hits <= keys; hits++) {
    for (let faults = 0; faults <= wrong; faults++) {
      const sets = waysToChoose(keys, hits) * waysToChoose(wrong, faults)
      worth += sets * Math.max(0, hits / keys - faults / wrong)
    }
  }
  return worth / (2 ** options - 1)
}

function waysToChoose(from: number, count: number): number {
  let ways = 1
  for (let at = 1; at <= count; at++) ways = (ways * (from - count + at)) / at
  return ways
}

/** Over all orders of n items, counted by how many pairs stand the wrong way round (Mahonian numbers). */
function blindOrder(n: number): number {
  let orders = [1]
  for (let item = 2; item <= n; item++) {
    const next = new Array<number>(orders.length + item - 1).fill(0)
    orders.forEach((count, wrong) => {
      for (let more = 0; more < item; more++) next[wrong + more] = (next[wrong + more] ?? 0) + count
    })
    orders = next
  }
  const pairs = (n * (n - 1)) / 2
  const all = orders.reduce((sum, count) => sum + count, 0)
  return orders.reduce((sum, count, wrong) => sum + count * Math.max(0, 1 - (2 * wrong) / pairs), 0) / all
}
