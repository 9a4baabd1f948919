import type { Layout } from '#domain/diagrams/frame/description.ts'
import { describePriceQuota } from '#domain/diagrams/price-quota-chart/describe.ts'
import {
  type ChartData,
  type ChartState,
  readPriceQuotaState,
  writePriceQuotaState,
} from '#domain/diagrams/price-quota-chart/model.ts'
import { priceQuotaScene } from '#domain/diagrams/price-quota-chart/scene.ts'
import { priceQuotaSteps } from '#domain/diagrams/price-quota-chart/steps.ts'
import { Both } from '../frame/both.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { FigureFrame } from '../frame/figure-frame.tsx'
import frame from '../frame/frame.module.css'
import { InWords } from '../frame/in-words.tsx'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import { StepList } from '../frame/step-list.tsx'
import { StillPlayer } from '../frame/still-player.tsx'
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
  const state = readPriceQuotaState(initial)
  const words = describePriceQuota(state, data)
  const steps = priceQuotaSteps(state.story, data)
  const draw = (drawn: ChartState, layout: Layout) => (
    <PriceQuotaPicture
      scene={priceQuotaScene(drawn, data, layout)}
      title={describePriceQuota(drawn, data).title}
    />
  )
  return (
    <FigureFrame
      figure={figure}
      title={words.title}
      assumed={words.assumed}
      controls={<ChartControls figure={figure} state={state} />}
      picture={<Both wide={draw(state, 'wide')} narrow={draw(state, 'narrow')} />}
      player={
        <StillPlayer figure={figure} steps={steps} address={writePriceQuotaState(state)} words={words} />
      }
      panel={<ChartPanel state={state} data={data} titles={titles} />}
      words={
        <>
          <InWords words={words} />
          <StepList
            figure={figure}
            steps={steps}
            still={step => draw(readPriceQuotaState(step.address), 'narrow')}
          />
        </>
      }
      foot={
        <>
          <SourceLine sources={words.sources} titles={titles} />
          <p className={frame.takeAway}>
            <span>Take it: </span>
            <CsvLink name={figure} words={words} />
          </p>
        </>
      }
    />
  )
}
