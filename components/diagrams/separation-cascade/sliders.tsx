import type { Outcome } from '#domain/diagrams/separation-cascade/outcome.ts'
import { cutFor } from '#domain/diagrams/separation-cascade/stage-count.ts'
import {
  BOUNDS,
  pairOf,
  type SeparationCascadeState,
  TARGETS,
} from '#domain/diagrams/separation-cascade/state.ts'
import { Choice } from '../frame/choice.tsx'
import look from '../frame/controls.module.css'
import { Slider } from '../frame/slider.tsx'

type Set = ((part: Partial<SeparationCascadeState>) => void) | undefined

/** How often, and from what. */
export function FunnelSliders({ state, set }: { readonly state: SeparationCascadeState; readonly set: Set }) {
  return (
    <div className={look.sliders}>
      <Slider
        label="Shakes"
        value={state.shakes}
        bounds={BOUNDS.shakes}
        shown={String(state.shakes)}
        onChange={set && (shakes => set({ shakes }))}
      />
      <FeedSlider state={state} set={set} />
    </div>
  )
}

/** Boxes, oil, feed, cut and aim of a train. */
export function TrainSliders({
  state,
  outcome,
  set,
}: {
  readonly state: SeparationCascadeState
  readonly outcome: Outcome
  readonly set: Set
}) {
  const { needed, aim } = outcome
  const cut = state.cut ?? Math.round(1000 * cutFor(aim)) / 10
  return (
    <>
      <div className={look.sliders}>
        <BoxSlider label="Extraction" part="extraction" state={state} set={set} />
        <BoxSlider label="Scrub" part="scrub" state={state} set={set} />
        <Slider
          label="Oil"
          value={state.oil}
          bounds={BOUNDS.oil}
          shown={state.scrub === 0 ? 'what leaves' : `${state.oil} × least`}
          onChange={state.scrub === 0 ? undefined : set && (oil => set({ oil }))}
        />
      </div>
      <div className={look.row}>
        <button
          type="button"
          className={look.act}
          disabled={!set || !needed}
          onClick={needed && set ? () => set({ ...needed, cut: null, box: null }) : undefined}
        >
          {needed ? `Set the boxes for ${state.target} %` : 'Too little oil for any number of boxes'}
        </button>
        <details className={look.more}>
          <summary>Feed, cut and aim</summary>
          <div className={look.sliders}>
            <FeedSlider state={state} set={set} />
            <Slider
              label="Leaves with the oil"
              value={cut}
              bounds={BOUNDS.cut}
              shown={`${cut} %`}
              onChange={set && (next => set({ cut: next }))}
            />
            <Choice
              label="Aim, both ends"
              value={state.target}
              options={TARGETS.map(id => ({ id, text: `${id} %` }))}
              onChange={set && (target => set({ target: TARGETS.find(id => id === target) ?? '99.9' }))}
            />
          </div>
        </details>
      </div>
    </>
  )
}

function BoxSlider({
  label,
  part,
  state,
  set,
}: {
  readonly label: string
  readonly part: 'extraction' | 'scrub'
  readonly state: SeparationCascadeState
  readonly set: Set
}) {
  const boxes = state[part]
  return (
    <Slider
      label={label}
      value={boxes}
      bounds={BOUNDS[part]}
      shown={`${boxes} ${boxes === 1 ? 'box' : 'boxes'}`}
      onChange={set && (next => set({ [part]: next, box: null }))}
    />
  )
}

function FeedSlider({ state, set }: { readonly state: SeparationCascadeState; readonly set: Set }) {
  return (
    <Slider
      label="Feed"
      value={state.feed}
      bounds={BOUNDS.feed}
      shown={`${state.feed} % ${pairOf(state).heavy}`}
      onChange={set && (feed => set({ feed }))}
    />
  )
}
