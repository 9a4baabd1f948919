'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Group } from '#components/motion/group.tsx'
import { StillGroup } from '#components/motion/group.tsx'
import { MovingGroup } from '#components/motion/moving-group.client.tsx'
import type { Description, Layout } from '#domain/diagrams/frame/description.ts'
import { keepUnits } from '#domain/diagrams/frame/keep-units.ts'
import type { Prediction, Step } from '#domain/diagrams/frame/step.ts'
import { FigureFrame } from './figure-frame.tsx'
import frame from './frame.module.css'
import { InWords } from './in-words.tsx'
import { PredictionGate } from './prediction-gate.client.tsx'
import { SourceLine, type SourceTitles } from './source-line.tsx'
import { StepList } from './step-list.tsx'
import { StepPlayer } from './step-player.client.tsx'
import { TakeAway } from './take-away.client.tsx'
import type { Diagram } from './use-diagram.ts'

export type DrawOptions = {
  readonly layout: Layout
  readonly live: boolean
  /** The part that Tab enters; the picture names its first where this is null. */
  readonly current: string | null
  readonly Group: Group
}

type StageFrameProps<State> = {
  readonly diagram: Diagram<State>
  readonly steps: readonly Step[]
  readonly titles?: SourceTitles
  readonly describe: (state: State) => Description
  readonly draw: (state: State, options: DrawOptions) => ReactNode
  readonly controls: (state: State) => ReactNode
  readonly panel: (state: State) => ReactNode
}

/** Everything a moving diagram has in common, around what it draws. */
export function StageFrame<State>(props: StageFrameProps<State>) {
  const { diagram, steps, describe, titles } = props
  const [decided, setDecided] = useState<ReadonlyMap<string, string | null>>(new Map())
  const at = steps[diagram.step]
  const isUnasked = at?.prediction !== undefined && !decided.has(at.id)
  // Whoever sets the state of such a step by hand sees what they set: it is asked about on the way of the steps.
  const step = isUnasked && diagram.byHand ? undefined : at
  const open = isUnasked ? (step?.prediction ?? null) : null
  const earlier = steps[diagram.step - 1]
  const shown = open ? diagram.read(earlier?.address ?? '') : diagram.state
  const words = describe(shown)
  useReached(diagram, open ? undefined : step?.id)

  return (
    <FigureFrame
      figure={diagram.figure}
      title={words.title}
      assumed={words.assumed}
      controls={props.controls(shown)}
      picture={<Stage {...props} shown={shown} gated={open !== null} />}
      player={
        <>
          {open && step ? (
            <PredictionGate
              name={`${diagram.figure}-${step.id}`}
              prediction={open}
              onDecide={option => {
                setDecided(new Map(decided).set(step.id, option))
                diagram.say(open.reveal)
              }}
            />
          ) : (
            <Sentence step={step} words={words} guess={step && decided.get(step.id)} />
          )}
          <StepPlayer
            steps={steps}
            step={step ? diagram.step : -1}
            held={open !== null}
            goTo={diagram.goTo}
          />
        </>
      }
      panel={props.panel(shown)}
      words={
        <>
          <InWords words={words} />
          <StepList figure={diagram.figure} steps={steps} />
        </>
      }
      foot={
        <>
          <SourceLine sources={words.sources} titles={titles} />
          <TakeAway
            figure={diagram.figure}
            state={diagram.address}
            words={words}
            source={words.sources.map(id => titles?.[id] ?? id).join('; ')}
            say={diagram.say}
          />
          <p className={frame.spoken} aria-live="polite">
            {diagram.spoken ?? (diagram.before === null ? '' : (open?.question ?? words.summary[0]))}
          </p>
        </>
      }
    />
  )
}

function Stage<State>(props: StageFrameProps<State> & { readonly shown: State; readonly gated: boolean }) {
  const { diagram, draw, shown } = props
  const sideBySide = diagram.reduced && diagram.before !== null && !props.gated
  const layout = sideBySide ? 'narrow' : diagram.layout
  const picture = draw(shown, { layout, live: true, current: diagram.parts.current, Group: MovingGroup })
  return (
    <div ref={diagram.element} className={sideBySide ? frame.pair : undefined} {...diagram.parts.on}>
      {sideBySide && diagram.before !== null ? (
        <div className={frame.before}>
          <p>Before</p>
          {draw(diagram.read(diagram.before), { layout, live: false, current: null, Group: StillGroup })}
        </div>
      ) : null}
      {/* Another layout is another picture: its parts stand at their places and do not travel there. */}
      <div key={layout}>
        {sideBySide ? <p>Now</p> : null}
        {picture}
      </div>
    </div>
  )
}

function Sentence({
  step,
  words,
  guess,
}: {
  readonly step: Step | undefined
  readonly words: Description
  /** Undefined: not asked. Null: passed. */
  readonly guess: string | null | undefined
}) {
  if (!step) return <p className={frame.sentence}>{keepUnits(words.summary[0] ?? '')}</p>
  return (
    <p className={frame.sentence}>
      <strong>{step.title}.</strong> {step.prediction && guess ? `${verdict(step.prediction, guess)} ` : ''}
      {keepUnits(step.prediction && guess !== undefined ? step.prediction.reveal : step.sentence)}
    </p>
  )
}

function verdict(prediction: Prediction, guess: string): string {
  const chosen = prediction.options.find(option => option.id === guess)?.text ?? ''
  return guess === prediction.borneOut ? `You said ${chosen}, and so it is.` : `You said ${chosen}.`
}

function useReached<State>(diagram: Diagram<State>, id: string | undefined) {
  const told = useRef(new Set<string>())
  const { reached } = diagram
  useEffect(() => {
    if (id === undefined || told.current.has(id)) return
    told.current.add(id)
    reached(id)
  }, [id, reached])
}
