import { describePriceQuota } from '#domain/diagrams/price-quota-chart/describe.ts'
import {
  type ChartData,
  readPriceQuotaState,
  writePriceQuotaState,
} from '#domain/diagrams/price-quota-chart/model.ts'
import { priceQuotaScene } from '#domain/diagrams/price-quota-chart/scene.ts'
import { priceQuotaSteps } from '#domain/diagrams/price-quota-chart/steps.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StillFrame } from '../frame/still-frame.tsx'
import { ChartControls } from './controls.tsx'
import { ChartPanel } from './panel.tsx'
import { PriceQuotaPicture } from './picture.tsx'

/** The chart without script: drawing, words, table, CSV, and a still of every step. */
export function PriceQuotaChartStill({
  figure,
  initial,
  data,
  titles,
}: {
  readonly figure: string
  readonly initial: string
  readonly data: ChartData
  readonly titles?: SourceTitles
}) {
  return (
    <StillFrame
      figure={figure}
      initial={initial}
      read={readPriceQuotaState}
      write={writePriceQuotaState}
      steps={priceQuotaSteps(readPriceQuotaState(initial).story, data)}
      titles={titles}
      describe={state => describePriceQuota(state, data)}
      draw={(state, layout) => (
        <PriceQuotaPicture
          scene={priceQuotaScene(state, data, layout)}
          title={describePriceQuota(state, data).title}
        />
      )}
      controls={state => <ChartControls figure={figure} state={state} />}
      panel={state => <ChartPanel state={state} data={data} titles={titles} />}
    />
  )
}
