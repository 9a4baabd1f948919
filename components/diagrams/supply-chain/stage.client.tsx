'use client'
import { useMemo, useState } from 'react'
import type { SupplyChainData } from '#domain/diagrams/supply-chain/background.ts'
import { describeSupplyChain } from '#domain/diagrams/supply-chain/describe.ts'
import { supplyChainScene } from '#domain/diagrams/supply-chain/scene.ts'
import {
  BOUNDS,
  EXPORTERS,
  MAKERS,
  readSupplyChainState,
  type SupplyChainState,
  writeSupplyChainState,
} from '#domain/diagrams/supply-chain/state.ts'
import { supplyChainSteps } from '#domain/diagrams/supply-chain/steps.ts'
import controls from '../frame/controls.module.css'
import { setDiagram } from '../frame/diagram-bus.ts'
import type { StageProps } from '../frame/lazy-stage.client.tsx'
import type { SourceTitles } from '../frame/source-line.tsx'
import { type DrawOptions, StageFrame } from '../frame/stage-frame.client.tsx'
import { useDiagram } from '../frame/use-diagram.ts'
import { SupplyChainControls } from './controls.tsx'
import { SupplyChainPanel } from './panel.tsx'
import { SupplyChainPicture } from './picture.tsx'
import { PlacePanel } from './place-panel.tsx'
import { TimeBar } from './time-bar.tsx'
import { useClock } from './use-clock.ts'

export type SupplyChainStageProps = StageProps & {
  readonly data: SupplyChainData
  readonly titles?: SourceTitles
}

/** The moving chain. */
export function SupplyChainStage({ figure, lesson, initial, data, titles }: SupplyChainStageProps) {
  const steps = useMemo(() => supplyChainSteps(), [])
  const [wanted, setWanted] = useState(false)
  const diagram = useDiagram({
    figure,
    lesson,
    initial,
    steps,
    read: readSupplyChainState,
    write: writeSupplyChainState,
    onPart: choose,
    onEscape: state => (state.place === null ? null : { ...state, place: null }),
  })
  const { state } = diagram
  const running = wanted && state.week < BOUNDS.week.most && (state.cut !== null || state.build > 0)

  useClock(running, () => {
    // Past the page's address, which browsers do not let one write many times a second, and without speaking every week.
    setDiagram({ figure, state: writeSupplyChainState({ ...state, week: state.week + 1 }) })
    diagram.say('Time runs.')
  })

  function run() {
    if (running) {
      setWanted(false)
      diagram.say(describeSupplyChain(state).summary[0] ?? '')
      return
    }
    if (state.week >= BOUNDS.week.most) diagram.set({ ...state, week: 0 })
    setWanted(true)
  }

  function draw(drawn: SupplyChainState, options: DrawOptions) {
    const { title, summary } = describeSupplyChain(drawn)
    return (
      <SupplyChainPicture
        scene={supplyChainScene(drawn, options.layout)}
        label={`${title}. ${summary[0] ?? ''}`}
        {...options}
      />
    )
  }

  return (
    <StageFrame
      diagram={diagram}
      steps={steps}
      titles={titles}
      describe={describeSupplyChain}
      draw={draw}
      controls={shown => <SupplyChainControls state={shown} onChange={diagram.set} />}
      panel={shown => (
        <>
          <SupplyChainPanel
            state={shown}
            time={
              <TimeBar
                state={shown}
                running={running}
                onRun={run}
                onWeek={week => {
                  setWanted(false)
                  diagram.set({ ...shown, week })
                }}
              />
            }
          />
          {shown.place === null ? null : (
            <PlacePanel id={shown.place} state={shown} data={data} titles={titles}>
              <CutButtons id={shown.place} state={shown} onChange={diagram.set} />
              <button
                type="button"
                className={controls.act}
                onClick={() => diagram.set({ ...shown, place: null })}
              >
                Close
              </button>
            </PlacePanel>
          )}
        </>
      )}
    />
  )
}

function CutButtons({
  id,
  state,
  onChange,
}: {
  readonly id: string
  readonly state: SupplyChainState
  readonly onChange: (state: SupplyChainState) => void
}) {
  const cut = (how: SupplyChainState['how']) =>
    onChange({ ...state, cut: id, how, mark: null, week: Math.max(state.week, state.from + 4) })
  return (
    <>
      {EXPORTERS.includes(id) ? (
        <button type="button" className={controls.act} onClick={() => cut('exports')}>
          Stop its exports
        </button>
      ) : null}
      {MAKERS.includes(id) ? (
        <button type="button" className={controls.act} onClick={() => cut('output')}>
          Stop its output
        </button>
      ) : null}
    </>
  )
}

/** Choosing the open place again closes it. */
function choose(state: SupplyChainState, part: string): SupplyChainState {
  return { ...state, place: state.place === part ? null : part }
}
