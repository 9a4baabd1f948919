import { parseSupplyChainData } from '#domain/diagrams/supply-chain/data.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { SupplyChainLive } from './live.client.tsx'
import { SupplyChainStill } from './still.tsx'

export type SupplyChainProps = {
  /** Rows of the data sets `stage-shares` and `facilities`. The flows are in the model. */
  readonly rows: { readonly shares: unknown; readonly facilities: unknown }
  /** Id of the figure on its page, for the second one of its kind. */
  readonly id?: string
  /** State it opens with, such as `cut=magnet-china&week=15`. */
  readonly initial?: string
  /** `module/lesson` that its steps are checkpoints of. */
  readonly lesson?: string
  readonly titles?: SourceTitles
}

/** The magnet metals from ore to machine; cut a link, and stocks run down week by week. */
export function SupplyChain({ rows, id = 'supply-chain', initial = '', lesson, titles }: SupplyChainProps) {
  const data = parseSupplyChainData(rows)
  return (
    <SupplyChainLive figure={id} initial={initial} lesson={lesson} data={data} titles={titles}>
      <SupplyChainStill figure={id} initial={initial} data={data} titles={titles} />
    </SupplyChainLive>
  )
}
