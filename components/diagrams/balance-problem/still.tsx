import { describeBalanceProblem } from '#domain/diagrams/balance-problem/describe.ts'
import {
  type BalanceProblemState,
  readBalanceProblemState,
  writeBalanceProblemState,
} from '#domain/diagrams/balance-problem/model.ts'
import { balanceProblemScene } from '#domain/diagrams/balance-problem/scene.ts'
import { balanceProblemSteps } from '#domain/diagrams/balance-problem/steps.ts'
import type { Layout } from '#domain/diagrams/frame/description.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StillFrame } from '../frame/still-frame.tsx'
import { BalanceProblemControls } from './controls.tsx'
import { BalanceProblemPanel } from './panel.tsx'
import { BalanceProblemPicture } from './picture.tsx'

/** The basket without script: drawing, words, table, CSV, and a still of every step. */
export function BalanceProblemStill({
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
      read={readBalanceProblemState}
      write={writeBalanceProblemState}
      steps={balanceProblemSteps()}
      titles={titles}
      describe={describeBalanceProblem}
      draw={draw}
      controls={state => <BalanceProblemControls state={state} />}
      panel={state => <BalanceProblemPanel state={state} />}
    />
  )
}

function draw(state: BalanceProblemState, layout: Layout) {
  const { title, summary } = describeBalanceProblem(state)
  return (
    <BalanceProblemPicture
      scene={balanceProblemScene(state, layout)}
      label={`${title}. ${summary[0] ?? ''}`}
    />
  )
}
