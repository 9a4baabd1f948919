import type { Layout } from '#domain/diagrams/frame/description.ts'
import type { SupplyChainData } from '#domain/diagrams/supply-chain/background.ts'
import { describeSupplyChain } from '#domain/diagrams/supply-chain/describe.ts'
import { supplyChainScene } from '#domain/diagrams/supply-chain/scene.ts'
import {
  readSupplyChainState,
  type SupplyChainState,
  writeSupplyChainState,
} from '#domain/diagrams/supply-chain/state.ts'
import { supplyChainSteps } from '#domain/diagrams/supply-chain/steps.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StillFrame } from '../frame/still-frame.tsx'
import { SupplyChainControls } from './controls.tsx'
import { SupplyChainPanel } from './panel.tsx'
import { SupplyChainPicture } from './picture.tsx'
import { PlacePanel } from './place-panel.tsx'
import { TimeBar } from './time-bar.tsx'

/** The chain without script: drawing, words, table, CSV, and a still of every step. */
export function SupplyChainStill({
  figure,
  initial,
  data,
  titles,
}: {
  readonly figure: string
  readonly initial: string
  readonly data: SupplyChainData
  readonly titles?: SourceTitles
}) {
  return (
    <StillFrame
      figure={figure}
      initial={initial}
      read={readSupplyChainState}
      write={writeSupplyChainState}
      steps={supplyChainSteps()}
      titles={titles}
      describe={describeSupplyChain}
      draw={draw}
      controls={state => <SupplyChainControls state={state} />}
      panel={state => (
        <>
          <SupplyChainPanel state={state} time={<TimeBar state={state} />} />
          {state.place === null ? null : (
            <PlacePanel id={state.place} state={state} data={data} titles={titles} />
          )}
        </>
      )}
    />
  )
}

function draw(state: SupplyChainState, layout: Layout) {
  const { title, summary } = describeSupplyChain(state)
  return (
    <SupplyChainPicture scene={supplyChainScene(state, layout)} label={`${title}. ${summary[0] ?? ''}`} />
  )
}
