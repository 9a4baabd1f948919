import { type ChartRows, parsePriceQuotaData } from '#domain/diagrams/price-quota-chart/data.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { PriceQuotaChartLive } from './live.client.tsx'
import { PriceQuotaChartStill } from './still.tsx'

export type PriceQuotaChartProps = {
  /** Rows of the data sets that the chart draws. */
  readonly rows: ChartRows
  /** Id of the figure on its page, for the second one of its kind. */
  readonly id?: string
  /** State it opens with; its `story` says which steps it has, such as `story=production-quota`. */
  readonly initial?: string
  /** `module/lesson` that its steps are checkpoints of. */
  readonly lesson?: string
  readonly titles?: SourceTitles
}

/** Prices, quotas, exports, imports and mines over the years, with what happened. */
export function PriceQuotaChart({
  rows,
  id = 'price-quota-chart',
  initial = '',
  lesson,
  titles,
}: PriceQuotaChartProps) {
  const data = parsePriceQuotaData(rows)
  return (
    <PriceQuotaChartLive figure={id} initial={initial} lesson={lesson} data={data} titles={titles}>
      <PriceQuotaChartStill figure={id} initial={initial} data={data} titles={titles} />
    </PriceQuotaChartLive>
  )
}
