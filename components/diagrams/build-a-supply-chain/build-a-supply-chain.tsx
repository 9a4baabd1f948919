import { parseSupplyChainCards } from '#domain/diagrams/build-a-supply-chain/data.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { BuildASupplyChainLive } from './live.client.tsx'
import { BuildASupplyChainStill } from './still.tsx'

export type BuildASupplyChainProps = {
  /** Rows of the data set `supply-chain-projects`. */
  readonly rows: unknown
  /** Id of the figure on its page, for the second one of its kind. */
  readonly id?: string
  /** State it opens with, such as `budget=6000&stop=2036`. */
  readonly initial?: string
  /** `module/lesson` that its steps are checkpoints of. */
  readonly lesson?: string
  readonly titles?: SourceTitles
}

/** Three rounds, a budget, and a day on which nothing comes from abroad. */
export function BuildASupplyChain({
  rows,
  id = 'build-a-supply-chain',
  initial = '',
  lesson,
  titles,
}: BuildASupplyChainProps) {
  const cards = parseSupplyChainCards(rows)
  return (
    <BuildASupplyChainLive
      figure={id}
      initial={initial}
      base={initial}
      lesson={lesson}
      cards={cards}
      titles={titles}
    >
      <BuildASupplyChainStill figure={id} initial={initial} cards={cards} titles={titles} />
    </BuildASupplyChainLive>
  )
}
