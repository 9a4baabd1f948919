import type { Layout } from '#domain/diagrams/frame/description.ts'
import { describeSeparationCascade } from '#domain/diagrams/separation-cascade/describe.ts'
import { separationCascadeScene } from '#domain/diagrams/separation-cascade/scene.ts'
import {
  readSeparationCascadeState,
  type SeparationCascadeState,
  writeSeparationCascadeState,
} from '#domain/diagrams/separation-cascade/state.ts'
import { separationCascadeSteps } from '#domain/diagrams/separation-cascade/steps.ts'
import { Both } from '../frame/both.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { FigureFrame } from '../frame/figure-frame.tsx'
import frame from '../frame/frame.module.css'
import { InWords } from '../frame/in-words.tsx'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import { StepList } from '../frame/step-list.tsx'
import { StillPlayer } from '../frame/still-player.tsx'
import { CascadeControls } from './controls.tsx'
import { CascadePanel } from './panel.tsx'
import { SeparationCascadePicture } from './picture.tsx'

/** The cascade without script: drawing, words, table, CSV, and a still of every step. */
export function SeparationCascadeStill({
  figure,
  initial,
  titles,
}: {
  readonly figure: string
  readonly initial: string
  readonly titles?: SourceTitles
}) {
  const state = readSeparationCascadeState(initial)
  const words = describeSeparationCascade(state)
  const steps = separationCascadeSteps(initial)
  return (
    <FigureFrame
      figure={figure}
      title={words.title}
      assumed={words.assumed}
      controls={<CascadeControls figure={figure} state={state} />}
      picture={<Both wide={draw(state, 'wide')} narrow={draw(state, 'narrow')} />}
      player={
        <StillPlayer
          figure={figure}
          steps={steps}
          address={writeSeparationCascadeState(state)}
          words={words}
        />
      }
      panel={<CascadePanel state={state} />}
      words={
        <>
          <InWords words={words} />
          <StepList
            figure={figure}
            steps={steps}
            still={step => draw(readSeparationCascadeState(step.address), 'narrow')}
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

function draw(state: SeparationCascadeState, layout: Layout) {
  const { title, summary } = describeSeparationCascade(state)
  return (
    <SeparationCascadePicture
      scene={separationCascadeScene(state, layout)}
      label={`${title}. ${summary[0] ?? ''}`}
    />
  )
}
