import type { Cards } from '#domain/diagrams/build-a-supply-chain/cards.ts'
import { describeBuildASupplyChain } from '#domain/diagrams/build-a-supply-chain/describe.ts'
import { buildASupplyChainScene } from '#domain/diagrams/build-a-supply-chain/scene.ts'
import { readChainState, writeChainState } from '#domain/diagrams/build-a-supply-chain/state.ts'
import { buildASupplyChainSteps } from '#domain/diagrams/build-a-supply-chain/steps.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StillFrame } from '../frame/still-frame.tsx'
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
  return (
    <StillFrame
      figure={figure}
      initial={initial}
      read={readChainState}
      write={writeChainState}
      steps={buildASupplyChainSteps(initial, cards)}
      titles={titles}
      describe={state => describeBuildASupplyChain(state, cards)}
      draw={(state, layout) => (
        <BuildASupplyChainPicture
          scene={buildASupplyChainScene(state, cards, layout)}
          title={describeBuildASupplyChain(state, cards).title}
        />
      )}
      controls={state => <ChainDeck figure={figure} state={state} cards={cards} />}
      panel={state => <ChainPanel state={state} cards={cards} titles={titles} />}
    />
  )
}
