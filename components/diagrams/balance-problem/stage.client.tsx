'use client'
import { useMemo } from 'react'
import { ELEMENTS } from '#domain/diagrams/balance-problem/baskets.ts'
import { describeBalanceProblem } from '#domain/diagrams/balance-problem/describe.ts'
import {
  type BalanceProblemState,
  readBalanceProblemState,
  writeBalanceProblemState,
} from '#domain/diagrams/balance-problem/model.ts'
import { balanceProblemScene } from '#domain/diagrams/balance-problem/scene.ts'
import { balanceProblemSteps } from '#domain/diagrams/balance-problem/steps.ts'
import type { StageProps } from '../frame/lazy-stage.client.tsx'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StageFrame } from '../frame/stage-frame.client.tsx'
import { useDiagram } from '../frame/use-diagram.ts'
import { BalanceProblemControls } from './controls.tsx'
import { BalanceProblemPanel } from './panel.tsx'
import { BalanceProblemPicture } from './picture.tsx'

export type BalanceProblemStageProps = StageProps & { readonly titles?: SourceTitles }

/** The moving basket. */
export function BalanceProblemStage({ figure, lesson, initial, titles }: BalanceProblemStageProps) {
  const steps = useMemo(() => balanceProblemSteps(), [])
  const diagram = useDiagram({
    figure,
    lesson,
    initial,
    steps,
    read: readBalanceProblemState,
    write: writeBalanceProblemState,
    onPart: choose,
    onEscape: state => (state.element === null ? null : { ...state, element: null }),
  })
  return (
    <StageFrame
      diagram={diagram}
      steps={steps}
      titles={titles}
      describe={describeBalanceProblem}
      draw={(state, options) => {
        const { title, summary } = describeBalanceProblem(state)
        return (
          <BalanceProblemPicture
            scene={balanceProblemScene(state, options.layout)}
            label={`${title}. ${summary[0] ?? ''}`}
            {...options}
          />
        )
      }}
      controls={state => <BalanceProblemControls state={state} onChange={diagram.set} />}
      panel={state => <BalanceProblemPanel state={state} />}
    />
  )
}

/** Choosing the open element again closes it. */
function choose(state: BalanceProblemState, part: string): BalanceProblemState | null {
  const element = ELEMENTS.find(id => id === part)
  return element === undefined ? null : { ...state, element: state.element === element ? null : element }
}
