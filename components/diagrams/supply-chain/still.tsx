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
import { Both } from '../frame/both.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { FigureFrame } from '../frame/figure-frame.tsx'
import frame from '../frame/frame.module.css'
import { InWords } from '../frame/in-words.tsx'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import { StepList } from '../frame/step-list.tsx'
import { StillPlayer } from '../frame/still-player.tsx'
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
  const state = readSupplyChainState(initial)
  const words = describeSupplyChain(state)
  const steps = supplyChainSteps()
  return (
    <FigureFrame
      figure={figure}
      title={words.title}
      assumed={words.assumed}
      controls={<SupplyChainControls state={state} />}
      picture={<Both wide={draw(state, 'wide')} narrow={draw(state, 'narrow')} />}
      player={
        <StillPlayer figure={figure} steps={steps} address={writeSupplyChainState(state)} words={words} />
      }
      panel={
        <>
          <SupplyChainPanel state={state} time={<TimeBar state={state} />} />
          {state.place === null ? null : (
            <PlacePanel id={state.place} state={state} data={data} titles={titles} />
          )}
        </>
      }
      words={
        <>
          <InWords words={words} />
          <StepList
            figure={figure}
            steps={steps}
            still={step => draw(readSupplyChainState(step.address), 'narrow')}
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

function draw(state: SupplyChainState, layout: Layout) {
  const { title, summary } = describeSupplyChain(state)
  return (
    <SupplyChainPicture scene={supplyChainScene(state, layout)} label={`${title}. ${summary[0] ?? ''}`} />
  )
}
