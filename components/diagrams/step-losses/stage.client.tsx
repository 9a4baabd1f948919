'use client'
import { useMemo } from 'react'
import { describeStepLosses } from '#domain/diagrams/step-losses/describe.ts'
import {
  readStepLossesState,
  STAGES,
  type StepLossesState,
  writeStepLossesState,
} from '#domain/diagrams/step-losses/model.ts'
import { stepLossesScene } from '#domain/diagrams/step-losses/scene.ts'
import { stepLossesSteps } from '#domain/diagrams/step-losses/steps.ts'
import type { StageProps } from '../frame/lazy-stage.client.tsx'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StageFrame } from '../frame/stage-frame.client.tsx'
import { useDiagram } from '../frame/use-diagram.ts'
import { StepLossesControls } from './controls.tsx'
import { StepLossesPanel } from './panel.tsx'
import { StepLossesPicture } from './picture.tsx'

export type StepLossesStageProps = StageProps & { readonly titles?: SourceTitles }

/** The moving tonne. */
export function StepLossesStage({ figure, lesson, initial, titles }: StepLossesStageProps) {
  const steps = useMemo(() => stepLossesSteps(), [])
  const diagram = useDiagram({
    figure,
    lesson,
    initial,
    steps,
    read: readStepLossesState,
    write: writeStepLossesState,
    onPart: choose,
    onEscape: state => (state.stage === null ? null : { ...state, stage: null }),
  })
  return (
    <StageFrame
      diagram={diagram}
      steps={steps}
      titles={titles}
      describe={describeStepLosses}
      draw={(state, options) => {
        const { title, summary } = describeStepLosses(state)
        return (
          <StepLossesPicture
            scene={stepLossesScene(state, options.layout)}
            label={`${title}. ${summary[0] ?? ''}`}
            {...options}
          />
        )
      }}
      controls={state => <StepLossesControls state={state} onChange={diagram.set} />}
      panel={state => <StepLossesPanel state={state} />}
    />
  )
}

/** Choosing the open stage again closes it. */
function choose(state: StepLossesState, part: string): StepLossesState | null {
  const stage = STAGES.find(id => id === part)
  return stage === undefined ? null : { ...state, stage: state.stage === stage ? null : stage }
}
