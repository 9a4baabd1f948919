'use client'
import { useMemo, useState } from 'react'
import { useReducedMotion } from '#components/motion/use-reduced-motion.ts'
import { describeSeparationCascade } from '#domain/diagrams/separation-cascade/describe.ts'
import { ionWalks } from '#domain/diagrams/separation-cascade/ion-walks.ts'
import { runSeparationCascade } from '#domain/diagrams/separation-cascade/outcome.ts'
import { separationCascadeScene } from '#domain/diagrams/separation-cascade/scene.ts'
import {
  readSeparationCascadeState,
  type SeparationCascadeState,
  writeSeparationCascadeState,
} from '#domain/diagrams/separation-cascade/state.ts'
import { separationCascadeSteps } from '#domain/diagrams/separation-cascade/steps.ts'
import type { StageProps } from '../frame/lazy-stage.client.tsx'
import type { SourceTitles } from '../frame/source-line.tsx'
import { type DrawOptions, StageFrame } from '../frame/stage-frame.client.tsx'
import { useDiagram } from '../frame/use-diagram.ts'
import { CascadeControls } from './controls.tsx'
import { HopButton } from './hop-button.tsx'
import { Ions } from './ions.tsx'
import { CascadePanel } from './panel.tsx'
import { SeparationCascadePicture } from './picture.tsx'
import { useHops } from './use-hops.ts'

export type SeparationCascadeStageProps = StageProps & {
  /** State whose pair, extractant, feed and target the steps are about. */
  readonly base: string
  readonly titles?: SourceTitles
}

/** As many as the eye can follow in one picture. */
const IONS = 14
const SEED = 17

/** The moving cascade. */
export function SeparationCascadeStage({
  figure,
  lesson,
  initial,
  base,
  titles,
}: SeparationCascadeStageProps) {
  const steps = useMemo(() => separationCascadeSteps(base), [base])
  const [hopping, setHopping] = useState(false)
  const reduced = useReducedMotion()
  const { hop, next } = useHops(hopping && !reduced)
  const diagram = useDiagram({
    figure,
    lesson,
    initial,
    steps,
    read: readSeparationCascadeState,
    write: writeSeparationCascadeState,
    onPart: choose,
    onEscape: state => (state.box === null ? null : { ...state, box: null }),
  })

  function draw(state: SeparationCascadeState, options: DrawOptions) {
    const scene = separationCascadeScene(state, options.layout)
    const { title, summary } = describeSeparationCascade(state)
    const { train } = runSeparationCascade(state)
    const walks = train && hopping && options.live ? ionWalks(train, IONS, SEED) : []
    return (
      <SeparationCascadePicture scene={scene} label={`${title}. ${summary[0] ?? ''}`} {...options}>
        {scene.kind === 'train' ? (
          <Ions walks={walks} track={scene.track} hop={hop} Group={options.Group} />
        ) : null}
      </SeparationCascadePicture>
    )
  }

  return (
    <StageFrame
      diagram={diagram}
      steps={steps}
      titles={titles}
      describe={describeSeparationCascade}
      draw={draw}
      controls={state => <CascadeControls figure={figure} state={state} onChange={diagram.set} />}
      panel={state => (
        <CascadePanel state={state}>
          {state.way === 'train' ? (
            <HopButton
              hopping={hopping}
              reduced={reduced}
              onToggle={() => setHopping(!hopping)}
              onHop={next}
            />
          ) : null}
        </CascadePanel>
      )}
    />
  )
}

/** A box of the train, or a number of shakes; choosing the open box again closes it. */
function choose(state: SeparationCascadeState, part: string): SeparationCascadeState | null {
  const number = Number(part.split('-')[1])
  if (part.startsWith('shake-')) return { ...state, shakes: number }
  if (!part.startsWith('box-')) return null
  return { ...state, box: state.box === number ? null : number }
}
