import { describeBalanceProblem } from '#domain/diagrams/balance-problem/describe.ts'
import {
  type BalanceProblemState,
  readBalanceProblemState,
  writeBalanceProblemState,
} from '#domain/diagrams/balance-problem/model.ts'
import { balanceProblemScene } from '#domain/diagrams/balance-problem/scene.ts'
import { balanceProblemSteps } from '#domain/diagrams/balance-problem/steps.ts'
import type { Layout } from '#domain/diagrams/frame/description.ts'
import { Both } from '../frame/both.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { FigureFrame } from '../frame/figure-frame.tsx'
import frame from '../frame/frame.module.css'
import { InWords } from '../frame/in-words.tsx'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import { StepList } from '../frame/step-list.tsx'
import { StillPlayer } from '../frame/still-player.tsx'
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
  const state = readBalanceProblemState(initial)
  const words = describeBalanceProblem(state)
  const steps = balanceProblemSteps()
  return (
    <FigureFrame
      figure={figure}
      title={words.title}
      assumed={words.assumed}
      controls={<BalanceProblemControls state={state} />}
      picture={<Both wide={draw(state, 'wide')} narrow={draw(state, 'narrow')} />}
      player={
        <StillPlayer figure={figure} steps={steps} address={writeBalanceProblemState(state)} words={words} />
      }
      panel={<BalanceProblemPanel state={state} />}
      words={
        <>
          <InWords words={words} />
          <StepList
            figure={figure}
            steps={steps}
            still={step => draw(readBalanceProblemState(step.address), 'narrow')}
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

function draw(state: BalanceProblemState, layout: Layout) {
  const { title, summary } = describeBalanceProblem(state)
  return (
    <BalanceProblemPicture
      scene={balanceProblemScene(state, layout)}
      label={`${title}. ${summary[0] ?? ''}`}
    />
  )
}
