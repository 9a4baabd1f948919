import { describeControlTimeline } from '#domain/diagrams/control-timeline/describe.ts'
import {
  type ControlTimelineState,
  readControlTimelineState,
  writeControlTimelineState,
} from '#domain/diagrams/control-timeline/model.ts'
import { controlTimelineScene } from '#domain/diagrams/control-timeline/scene.ts'
import { controlTimelineSteps } from '#domain/diagrams/control-timeline/steps.ts'
import type { Layout } from '#domain/diagrams/frame/description.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StillFrame } from '../frame/still-frame.tsx'
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
  return (
    <StillFrame
      figure={figure}
      initial={initial}
      read={readControlTimelineState}
      write={writeControlTimelineState}
      steps={controlTimelineSteps()}
      titles={titles}
      describe={describeControlTimeline}
      draw={drawn}
      controls={state => <ControlTimelineControls figure={figure} state={state} />}
      panel={state => <ControlTimelinePanel state={state} titles={titles} />}
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
