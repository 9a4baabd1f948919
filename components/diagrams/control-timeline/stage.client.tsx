'use client'
import { useMemo } from 'react'
import { describeControlTimeline } from '#domain/diagrams/control-timeline/describe.ts'
import {
  type ControlTimelineState,
  readControlTimelineState,
  writeControlTimelineState,
} from '#domain/diagrams/control-timeline/model.ts'
import { controlTimelineScene } from '#domain/diagrams/control-timeline/scene.ts'
import { controlTimelineSteps } from '#domain/diagrams/control-timeline/steps.ts'
import type { StageProps } from '../frame/lazy-stage.client.tsx'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StageFrame } from '../frame/stage-frame.client.tsx'
import { useDiagram } from '../frame/use-diagram.ts'
import look from './control-timeline.module.css'
import { ControlTimelineControls } from './controls.tsx'
import { ControlTimelinePanel } from './panel.tsx'
import { ControlTimelinePicture } from './picture.tsx'

export type ControlTimelineStageProps = StageProps & { readonly titles?: SourceTitles }

/** The moving control timeline. */
export function ControlTimelineStage({ figure, lesson, initial, titles }: ControlTimelineStageProps) {
  const steps = useMemo(controlTimelineSteps, [])
  const diagram = useDiagram({
    figure,
    lesson,
    initial,
    steps,
    read: readControlTimelineState,
    write: writeControlTimelineState,
    onPart: choose,
    onEscape: state => (state.open === null ? null : { ...state, open: null }),
  })
  return (
    <StageFrame
      diagram={diagram}
      steps={steps}
      titles={titles}
      describe={describeControlTimeline}
      draw={(state, options) => {
        const { title } = describeControlTimeline(state)
        return (
          <ControlTimelinePicture
            scene={controlTimelineScene(state, options.layout)}
            label={`${title}.`}
            {...options}
          />
        )
      }}
      controls={state => <ControlTimelineControls figure={figure} state={state} onChange={diagram.set} />}
      panel={state => (
        <ControlTimelinePanel
          state={state}
          titles={titles}
          close={
            <button
              type="button"
              className={look.close}
              onClick={() => diagram.set({ ...state, open: null })}
            >
              Close
            </button>
          }
        />
      )}
    />
  )
}

/** Choosing the open row again closes it. */
function choose(state: ControlTimelineState, part: string): ControlTimelineState {
  return { ...state, open: part === state.open ? null : part }
}
