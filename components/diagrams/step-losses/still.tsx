import type { Layout } from '#domain/diagrams/frame/description.ts'
import { describeStepLosses } from '#domain/diagrams/step-losses/describe.ts'
import {
  readStepLossesState,
  type StepLossesState,
  writeStepLossesState,
} from '#domain/diagrams/step-losses/model.ts'
import { stepLossesScene } from '#domain/diagrams/step-losses/scene.ts'
import { stepLossesSteps } from '#domain/diagrams/step-losses/steps.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StillFrame } from '../frame/still-frame.tsx'
import { StepLossesControls } from './controls.tsx'
import { StepLossesPanel } from './panel.tsx'
import { StepLossesPicture } from './picture.tsx'

/** The tonne without script: drawing, words, table, CSV, and a still of every step. */
export function StepLossesStill({
  figure,
  initial,
  titles,
}: {
  readonly figure: string
  readonly initial: string
  readonly titles?: SourceTitles
}) {
  return (
    <StillFrame
      figure={figure}
      initial={initial}
      read={readStepLossesState}
      write={writeStepLossesState}
      steps={stepLossesSteps()}
      titles={titles}
      describe={describeStepLosses}
      draw={draw}
      controls={state => <StepLossesControls state={state} />}
      panel={state => <StepLossesPanel state={state} />}
    />
  )
}

function draw(state: StepLossesState, layout: Layout) {
  const { title, summary } = describeStepLosses(state)
  return <StepLossesPicture scene={stepLossesScene(state, layout)} label={`${title}. ${summary[0] ?? ''}`} />
}
