import { describeClaimCheck } from '#domain/diagrams/claim-check/describe.ts'
import {
  type ClaimCheckData,
  type ClaimCheckState,
  isClaimRevealed,
  openClaim,
  readClaimCheckState,
  writeClaimCheckState,
} from '#domain/diagrams/claim-check/model.ts'
import { claimCheckScene } from '#domain/diagrams/claim-check/scene.ts'
import { claimCheckSteps } from '#domain/diagrams/claim-check/steps.ts'
import type { Layout } from '#domain/diagrams/frame/description.ts'
import { Both } from '../frame/both.tsx'
import { FigureFrame } from '../frame/figure-frame.tsx'
import { InWords } from '../frame/in-words.tsx'
import type { SourceTitles } from '../frame/source-line.tsx'
import { StepList } from '../frame/step-list.tsx'
import { StillFoot } from '../frame/still-frame.tsx'
import { StillPlayer } from '../frame/still-player.tsx'
import { ArticleText } from './article-text.tsx'
import { ClaimCheckControls } from './controls.tsx'
import { Evidence } from './evidence.tsx'
import { ClaimCheckPicture, MarkLegend } from './picture.tsx'

/** The claim check without script: the text, and in words and as a table every verdict with its evidence. */
export function ClaimCheckStill({
  figure,
  initial,
  data,
  titles,
}: {
  readonly figure: string
  readonly initial: string
  readonly data: ClaimCheckData
  readonly titles?: SourceTitles
}) {
  const state = readClaimCheckState(initial)
  const words = describeClaimCheck(state, data)
  const steps = claimCheckSteps(data)
  return (
    <FigureFrame
      figure={figure}
      title={words.title}
      assumed={words.assumed}
      controls={<ClaimCheckControls figure={figure} state={state} data={data} />}
      picture={
        <>
          {state.show === 'text' ? (
            <ArticleText state={state} data={data} opened={evidenceOf(state, data, titles)} />
          ) : null}
          <Both wide={drawn(state, data, 'wide')} narrow={drawn(state, data, 'narrow')} />
          {state.show === 'text' ? <MarkLegend /> : null}
        </>
      }
      player={
        <StillPlayer figure={figure} steps={steps} address={writeClaimCheckState(state)} words={words} />
      }
      panel={null}
      words={
        <>
          <InWords words={words} />
          <StepList
            figure={figure}
            steps={steps}
            still={step => {
              const at = readClaimCheckState(step.address)
              return at.show === 'sizes' ? drawn(at, data, 'narrow') : evidenceOf(at, data, titles)
            }}
          />
        </>
      }
      foot={<StillFoot figure={figure} words={words} titles={titles} />}
    />
  )
}

function drawn(state: ClaimCheckState, data: ClaimCheckData, layout: Layout) {
  const { title, summary } = describeClaimCheck(state, data)
  return (
    <ClaimCheckPicture scene={claimCheckScene(state, data, layout)} label={`${title}. ${summary[0] ?? ''}`} />
  )
}

function evidenceOf(state: ClaimCheckState, data: ClaimCheckData, titles: SourceTitles | undefined) {
  const open = openClaim(state, data)
  return open && isClaimRevealed(state) ? (
    <Evidence claim={open} data={data} state={state} titles={titles} />
  ) : null
}
