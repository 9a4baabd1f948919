import type { Cards } from '#domain/diagrams/build-a-supply-chain/cards.ts'
import { describeBuildASupplyChain } from '#domain/diagrams/build-a-supply-chain/describe.ts'
import { buildASupplyChainScene } from '#domain/diagrams/build-a-supply-chain/scene.ts'
import {
  type ChainState,
  readChainState,
  writeChainState,
} from '#domain/diagrams/build-a-supply-chain/state.ts'
import { buildASupplyChainSteps } from '#domain/diagrams/build-a-supply-chain/steps.ts'
import type { Layout } from '#domain/diagrams/frame/description.ts'
import { Both } from '../frame/both.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import { FigureFrame } from '../frame/figure-frame.tsx'
import frame from '../frame/frame.module.css'
import { InWords } from '../frame/in-words.tsx'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import { StepList } from '../frame/step-list.tsx'
import { StillPlayer } from '../frame/still-player.tsx'
import { ChainDeck } from './deck.tsx'
import { ChainPanel } from './panel.tsx'
import { BuildASupplyChainPicture } from './picture.tsx'

/** The scenario without script: cards, drawing, words, table, CSV, and a still of every path told. */
export function BuildASupplyChainStill({
  figure,
  initial,
  cards,
  titles,
}: {
  readonly figure: string
  readonly initial: string
  readonly cards: Cards
  readonly titles?: SourceTitles
}) {
  const state = readChainState(initial)
  const words = describeBuildASupplyChain(state, cards)
  const steps = buildASupplyChainSteps(initial, cards)
  const draw = (drawn: ChainState, layout: Layout) => (
    <BuildASupplyChainPicture
      scene={buildASupplyChainScene(drawn, cards, layout)}
      title={describeBuildASupplyChain(drawn, cards).title}
    />
  )
  return (
    <FigureFrame
      figure={figure}
      title={words.title}
      assumed={words.assumed}
      controls={<ChainDeck figure={figure} state={state} cards={cards} />}
      picture={<Both wide={draw(state, 'wide')} narrow={draw(state, 'narrow')} />}
      player={<StillPlayer figure={figure} steps={steps} address={writeChainState(state)} words={words} />}
      panel={<ChainPanel state={state} cards={cards} titles={titles} />}
      words={
        <>
          <InWords words={words} />
          <StepList
            figure={figure}
            steps={steps}
            still={step => draw(readChainState(step.address), 'narrow')}
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
