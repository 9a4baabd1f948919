'use client'
import { useMemo, useState } from 'react'
import { describeClaimCheck } from '#domain/diagrams/claim-check/describe.ts'
import {
  AT_TEXT,
  type Claim,
  type ClaimCheckData,
  type ClaimCheckState,
  isClaimRevealed,
  openClaim,
  readClaimCheckState,
  writeClaimCheckState,
} from '#domain/diagrams/claim-check/model.ts'
import { claimCheckScene } from '#domain/diagrams/claim-check/scene.ts'
import {
  type ClaimDecision,
  type ClaimDecisions,
  claimDecisionsIn,
} from '#domain/diagrams/claim-check/score-claims.ts'
import { claimCheckSteps } from '#domain/diagrams/claim-check/steps.ts'
import type { StageProps } from '../frame/lazy-stage.client.tsx'
import type { SourceTitles } from '../frame/source-line.tsx'
import { type DrawOptions, StageFrame } from '../frame/stage-frame.client.tsx'
import { useDecisions } from '../frame/use-decisions.ts'
import { useDiagram } from '../frame/use-diagram.ts'
import { ArticleText } from './article-text.tsx'
import look from './claim-check.module.css'
import { ClaimCheckControls } from './controls.tsx'
import { Evidence } from './evidence.tsx'
import { ClaimCheckPicture, MarkLegend } from './picture.tsx'
import { ScoreTable } from './score-table.tsx'
import { VerdictForm } from './verdict-form.client.tsx'

export type ClaimCheckStageProps = StageProps & {
  readonly data: ClaimCheckData
  readonly titles?: SourceTitles
}

/** The article under a reader's pencil. */
export function ClaimCheckStage({ figure, lesson, initial, data, titles }: ClaimCheckStageProps) {
  const steps = useMemo(() => claimCheckSteps(data), [data])
  const { kept, keep } = useDecisions(figure, lesson)
  const [made, setMade] = useState<ClaimDecisions>(new Map())
  const decisions = useMemo(() => new Map([...made, ...claimDecisionsIn(kept.values())]), [made, kept])
  const diagram = useDiagram({
    figure,
    lesson,
    initial,
    steps,
    read: readClaimCheckState,
    write: writeClaimCheckState,
    onPart: (state, id) => (id === state.claim ? AT_TEXT : { ...AT_TEXT, claim: id, ...decisions.get(id) }),
    onEscape: state => (state.claim === null ? null : AT_TEXT),
  })

  function decide(claim: Claim, decision: ClaimDecision) {
    const decided = { ...AT_TEXT, claim: claim.id, ...decision }
    // The first decision counts: after it the evidence is known.
    if (!decisions.has(claim.id)) {
      setMade(new Map(made).set(claim.id, decision))
      keep(claim.id.toLowerCase(), writeClaimCheckState(decided))
    }
    diagram.set(decided)
  }

  /** A claim that was judged before opens with that judgement. */
  function told(state: ClaimCheckState): ClaimCheckState {
    const decision = isClaimRevealed(state) ? undefined : decisions.get(state.claim ?? '')
    return { ...state, ...decision }
  }

  function opened(state: ClaimCheckState) {
    const open = openClaim(state, data)
    if (open === null) return null
    if (!isClaimRevealed(state))
      return (
        <VerdictForm
          key={open.id}
          name={`${figure}-${open.id}`}
          claim={open}
          data={data}
          onDecide={decision => decide(open, decision)}
        />
      )
    return (
      <Evidence
        claim={open}
        data={data}
        state={state}
        titles={titles}
        close={
          <button type="button" className={look.close} onClick={() => diagram.set(AT_TEXT)}>
            Close
          </button>
        }
      />
    )
  }

  const verdicts = useMemo(
    () => new Map(data.claims.filter(({ id }) => decisions.has(id)).map(({ id, verdict }) => [id, verdict])),
    [data, decisions],
  )

  function draw(address: ClaimCheckState, { layout, live, current, Group }: DrawOptions) {
    const state = told(address)
    const { title, summary } = describeClaimCheck(state, data)
    const scene = claimCheckScene(state, data, layout, new Set(verdicts.keys()))
    const picture = <ClaimCheckPicture scene={scene} label={`${title}. ${summary[0] ?? ''}`} Group={Group} />
    if (state.show === 'sizes') return picture
    return (
      <>
        <ArticleText
          state={state}
          data={data}
          live={live}
          current={current}
          decided={verdicts}
          opened={live ? opened(state) : null}
        />
        {picture}
        <MarkLegend />
      </>
    )
  }

  return (
    <StageFrame
      diagram={diagram}
      steps={steps}
      titles={titles}
      describe={state => describeClaimCheck(told(state), data)}
      draw={draw}
      controls={state => (
        <ClaimCheckControls figure={figure} state={state} data={data} onChange={diagram.set} />
      )}
      panel={() => <ScoreTable data={data} decisions={decisions} />}
    />
  )
}
