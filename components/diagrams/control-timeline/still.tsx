import { describeControlTimeline } from '#domain/diagrams/control-timeline/describe.ts'
import {
  type ControlTimelineState,
  readControlTimelineState,
  writeControlTimelineState,
} from '#domain/diagrams/control-timeline/model.ts'
import { controlTimelineScene } from '#domain/diagrams/control-timeline/scene.ts'
import { controlTimelineSteps } from '#domain/diagrams/control-timeline/steps.ts'
import type { Layout } from '#domain/diagrams/frame/description.ts'
import { Both } from '../frame/both.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { FigureFrame } from '../frame/figure-frame.tsx'
import takeAway from '../frame/frame.module.css'
import { InWords } from '../frame/in-words.tsx'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import { StepList } from '../frame/step-list.tsx'
import { StillPlayer } from '../frame/still-player.tsx'
import { ControlTimelineControls } from './controls.tsx'
import { ControlTimelinePanel } from './panel.tsx'
import { ControlTimelinePicture } from './picture.tsx'

/** The control timeline without script: drawing, words, table, CSV, and a still of every step. */
export function ControlTimelineStill({
  figure,
  initial,
  titles,
}: {
  readonly figure: string
  readonly initial: string
  readonly titles?: SourceTitles
}) {
  const state = readControlTimelineState(initial)
  const words = describeControlTimeline(state)
  const steps = controlTimelineSteps()
  return (
    <FigureFrame
      figure={figure}
      title={words.title}
      assumed={words.assumed}
      controls={<ControlTimelineControls figure={figure} state={state} />}
      picture={<Both wide={drawn(state, 'wide')} narrow={drawn(state, 'narrow')} />}
      player={
        <StillPlayer figure={figure} steps={steps} address={writeControlTimelineState(state)} words={words} />
      }
      panel={<ControlTimelinePanel state={state} titles={titles} />}
      words={
        <>
          <InWords words={words} />
          <StepList
            figure={figure}
            steps={steps}
            still={step => drawn(readControlTimelineState(step.address), 'narrow')}
          />
        </>
      }
      foot={
        <>
          <SourceLine sources={words.sources} titles={titles} />
          <p className={takeAway.takeAway}>
            <span>Take it: </span>
            <CsvLink name={figure} words={words} />
          </p>
        </>
      }
    />
  )
}

function drawn(state: ControlTimelineState, layout: Layout) {
  const { title, summary } = describeControlTimeline(state)
  return (
    <ControlTimelinePicture
      scene={controlTimelineScene(state, layout)}
      label={`${title}. ${summary[0] ?? ''}`}
    />
  )
}
