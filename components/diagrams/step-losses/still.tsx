import type { Layout } from '#domain/diagrams/frame/description.ts'
import { describeStepLosses } from '#domain/diagrams/step-losses/describe.ts'
import {
  readStepLossesState,
  type StepLossesState,
  writeStepLossesState,
} from '#domain/diagrams/step-losses/model.ts'
import { stepLossesScene } from '#domain/diagrams/step-losses/scene.ts'
import { stepLossesSteps } from '#domain/diagrams/step-losses/steps.ts'
import { Both } from '../frame/both.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { FigureFrame } from '../frame/figure-frame.tsx'
import frame from '../frame/frame.module.css'
import { InWords } from '../frame/in-words.tsx'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import { StepList } from '../frame/step-list.tsx'
import { StillPlayer } from '../frame/still-player.tsx'
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
  const state = readStepLossesState(initial)
  const words = describeStepLosses(state)
  const steps = stepLossesSteps()
  return (
    <FigureFrame
      figure={figure}
      title={words.title}
      assumed={words.assumed}
      controls={<StepLossesControls state={state} />}
      picture={<Both wide={draw(state, 'wide')} narrow={draw(state, 'narrow')} />}
      player={
        <StillPlayer figure={figure} steps={steps} address={writeStepLossesState(state)} words={words} />
      }
      panel={<StepLossesPanel state={state} />}
      words={
        <>
          <InWords words={words} />
          <StepList
            figure={figure}
            steps={steps}
            still={step => draw(readStepLossesState(step.address), 'narrow')}
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

function draw(state: StepLossesState, layout: Layout) {
  const { title, summary } = describeStepLosses(state)
  return <StepLossesPicture scene={stepLossesScene(state, layout)} label={`${title}. ${summary[0] ?? ''}`} />
}
