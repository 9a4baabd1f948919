'use client'
import { type PointerEvent, useMemo, useState } from 'react'
import { describePriceQuota } from '#domain/diagrams/price-quota-chart/describe.ts'
import {
  type ChartData,
  type ChartState,
  readPriceQuotaState,
  writePriceQuotaState,
} from '#domain/diagrams/price-quota-chart/model.ts'
import { priceQuotaScene } from '#domain/diagrams/price-quota-chart/scene.ts'
import { priceQuotaSteps } from '#domain/diagrams/price-quota-chart/steps.ts'
import type { StageProps } from '../frame/lazy-stage.client.tsx'
import type { SourceTitles } from '../frame/source-line.tsx'
import { type DrawOptions, StageFrame } from '../frame/stage-frame.client.tsx'
import { useDiagram } from '../frame/use-diagram.ts'
import { ChartControls } from './controls.tsx'
import { ChartPanel } from './panel.tsx'
import { PriceQuotaPicture } from './picture.tsx'

export type PriceQuotaChartStageProps = StageProps & {
  readonly data: ChartData
  readonly titles?: SourceTitles
}

/** The moving chart: what is pointed at shows its values, what is chosen stays open. */
export function PriceQuotaChartStage({ figure, lesson, initial, data, titles }: PriceQuotaChartStageProps) {
  const { story } = readPriceQuotaState(initial)
  const steps = useMemo(() => priceQuotaSteps(story, data), [story, data])
  const [pointed, setPointed] = useState<string | null>(null)
  const diagram = useDiagram({
    figure,
    lesson,
    initial,
    steps,
    read: readPriceQuotaState,
    write: writePriceQuotaState,
    onPart: choose,
    onEscape: state => (state.at === null ? null : { ...state, at: null }),
  })

  function point({ target }: PointerEvent) {
    const column = target instanceof Element ? target.closest<SVGElement>('[data-column]') : null
    setPointed(column?.dataset.part ?? null)
  }

  function draw(state: ChartState, options: DrawOptions) {
    const open = options.live ? (pointed ?? state.at) : state.at
    return (
      <PriceQuotaPicture
        scene={priceQuotaScene(state, data, options.layout, open)}
        title={describePriceQuota(state, data).title}
        onPoint={options.live ? point : undefined}
        onLeave={() => setPointed(null)}
        {...options}
      />
    )
  }

  return (
    <StageFrame
      diagram={diagram}
      steps={steps}
      titles={titles}
      describe={state => describePriceQuota(state, data)}
      draw={draw}
      controls={state => <ChartControls figure={figure} state={state} onChange={diagram.set} />}
      panel={state => <ChartPanel state={state} data={data} titles={titles} />}
    />
  )
}

/** A period or an event; choosing the open one again closes it. */
function choose(state: ChartState, part: string): ChartState {
  return { ...state, at: state.at === part ? null : part }
}
