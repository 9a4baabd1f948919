import type { Layout } from '#domain/diagrams/frame/description.ts'
import { describeSeparationCascade } from '#domain/diagrams/separation-cascade/describe.ts'
import { separationCascadeScene } from '#domain/diagrams/separation-cascade/scene.ts'
import {
  readSeparationCascadeState,
  type SeparationCascadeState,
  writeSeparationCascadeState,
} from '#domain/diagrams/separation-cascade/state.ts'
import { separationCascadeSteps } from '#domain/diagrams/separation-cascade/steps.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StillFrame } from '../frame/still-frame.tsx'
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
  return (
    <StillFrame
      figure={figure}
      initial={initial}
      read={readSeparationCascadeState}
      write={writeSeparationCascadeState}
      steps={separationCascadeSteps(initial)}
      titles={titles}
      describe={describeSeparationCascade}
      draw={draw}
      controls={state => <CascadeControls figure={figure} state={state} />}
      panel={state => <CascadePanel state={state} />}
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
