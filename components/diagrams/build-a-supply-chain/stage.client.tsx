'use client'
import { useEffect, useMemo } from 'react'
import { CARD_IDS, type Cards } from '#domain/diagrams/build-a-supply-chain/cards.ts'
import { describeBuildASupplyChain } from '#domain/diagrams/build-a-supply-chain/describe.ts'
import { buildASupplyChainScene } from '#domain/diagrams/build-a-supply-chain/scene.ts'
import {
  type ChainState,
  readChainState,
  writeChainState,
} from '#domain/diagrams/build-a-supply-chain/state.ts'
import { buildASupplyChainSteps } from '#domain/diagrams/build-a-supply-chain/steps.ts'
import { setDiagram } from '../frame/diagram-bus.ts'
import type { StageProps } from '../frame/lazy-stage.client.tsx'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StageFrame } from '../frame/stage-frame.client.tsx'
import { useDecisions } from '../frame/use-decisions.ts'
import { useDiagram } from '../frame/use-diagram.ts'
import { ChainDeck } from './deck.tsx'
import { ChainPanel } from './panel.tsx'
import { BuildASupplyChainPicture } from './picture.tsx'
import { Replay } from './replay.tsx'

export type BuildASupplyChainStageProps = StageProps & {
  /** State whose settings the steps are about. */
  readonly base: string
  readonly cards: Cards
  readonly titles?: SourceTitles
}

/** The scenario to be played. */
export function BuildASupplyChainStage({
  figure,
  lesson,
  initial,
  base,
  cards,
  titles,
}: BuildASupplyChainStageProps) {
  const steps = useMemo(() => buildASupplyChainSteps(base, cards), [base, cards])
  const diagram = useDiagram({
    figure,
    lesson,
    initial,
    steps,
    read: readChainState,
    write: writeChainState,
    onPart: openCard,
    onEscape: state => (state.open === null ? null : { ...state, open: null }),
  })

  const { kept, keep } = useDecisions(figure, lesson)
  const stopped = kept.get('path')?.last
  const isUntouched = diagram.before === null && diagram.address === writeChainState(readChainState(initial))
  useEffect(() => {
    if (isUntouched && stopped) setDiagram({ figure, state: stopped })
  }, [isUntouched, stopped, figure])

  function change(next: ChainState) {
    const decided = writeChainState({ ...next, pick: [], year: null, open: null })
    if (next.path.join('_') !== diagram.state.path.join('_')) keep('path', decided)
    diagram.set(next)
  }

  return (
    <StageFrame
      diagram={diagram}
      steps={steps}
      titles={titles}
      describe={state => describeBuildASupplyChain(state, cards)}
      draw={(state, options) => (
        <BuildASupplyChainPicture
          scene={buildASupplyChainScene(state, cards, options.layout)}
          title={describeBuildASupplyChain(state, cards).title}
          {...options}
        />
      )}
      controls={state => <ChainDeck figure={figure} state={state} cards={cards} onChange={change} />}
      panel={state => (
        <>
          {state.path.length > 0 ? <Replay state={state} onChange={diagram.set} /> : null}
          <ChainPanel state={state} cards={cards} titles={titles} />
        </>
      )}
    />
  )
}

/** A bar opens its card; the open one closes. */
function openCard(state: ChainState, part: string): ChainState | null {
  const card = CARD_IDS.find(id => id === part)
  return card ? { ...state, open: state.open === card ? null : card } : null
}
