import { GOODS, percent, tonnes } from '#domain/diagrams/supply-chain/format.ts'
import { HORIZON } from '#domain/diagrams/supply-chain/model.ts'
import { placeOf } from '#domain/diagrams/supply-chain/places.ts'
import {
  BACKS,
  BOUNDS,
  EXPORTERS,
  MAKERS,
  type SupplyChainState,
} from '#domain/diagrams/supply-chain/state.ts'
import { Choice } from '../frame/choice.tsx'
import look from '../frame/controls.module.css'
import { Slider } from '../frame/slider.tsx'
import panel from './panel.module.css'

/** Missing in a still: then everything shows its value and nothing can be moved. */
type Set = ((part: Partial<SupplyChainState>) => void) | undefined
type Part = { readonly state: SupplyChainState; readonly set: Set }

const REACH = {
  magnet: 'magnet works alone',
  metal: 'metal and magnet works',
  oxide: 'separation to magnets',
  ore: 'the whole chain, mine to magnets',
} as const

/** What is cut, and what cushions it. */
export function SupplyChainControls({
  state,
  onChange,
}: {
  readonly state: SupplyChainState
  readonly onChange?: (state: SupplyChainState) => void
}) {
  const set: Set = onChange && (part => onChange({ ...state, ...part }))
  return (
    <div className={look.controls}>
      <CutControls state={state} set={set} />
      <details className={look.more} open={state.build > 0 || undefined}>
        <summary>{cushions(state)}</summary>
        <CushionControls state={state} set={set} />
      </details>
    </div>
  )
}

function CutControls({ state, set }: Part) {
  return (
    <>
      <div className={look.row}>
        <Choice
          label="Cut"
          value={state.cut === null ? '' : `${state.how}:${state.cut}`}
          options={CUTS}
          onChange={set && (value => set(cutOf(value, state)))}
        />
      </div>
      {state.cut === null ? null : (
        <div className={look.sliders}>
          <Slider
            label="How much of it"
            value={state.share}
            bounds={BOUNDS.share}
            shown={percent(state.share / 100)}
            onChange={set && (share => set({ share }))}
          />
          <Slider
            label="From week"
            value={state.from}
            bounds={BOUNDS.from}
            shown={String(state.from)}
            onChange={set && (from => set({ from }))}
          />
          <Slider
            label="For"
            value={state.weeks}
            bounds={BOUNDS.weeks}
            shown={
              state.weeks === HORIZON ? 'to the end' : state.weeks === 1 ? '1 week' : `${state.weeks} weeks`
            }
            onChange={set && (weeks => set({ weeks }))}
          />
        </div>
      )}
    </>
  )
}

function CushionControls({ state, set }: Part) {
  return (
    <div className={panel.cushions}>
      <Slider
        label="Stock before every plant"
        value={state.stock}
        bounds={BOUNDS.stock}
        shown={state.stock === 1 ? '1 week' : `${state.stock} weeks`}
        onChange={set && (stock => set({ stock }))}
      />
      <Slider
        label="Substitution"
        value={state.substitution}
        bounds={BOUNDS.substitution}
        shown={`${state.substitution}% of the need`}
        onChange={set && (substitution => set({ substitution }))}
      />
      <Slider
        label="New magnets elsewhere"
        value={state.build}
        bounds={BOUNDS.build}
        shown={`${tonnes(state.build)} t a year`}
        onChange={set && (build => set({ build }))}
      />
      <Slider
        label="Working from"
        value={state.year}
        bounds={BOUNDS.year}
        shown={`year ${state.year}`}
        onChange={set && state.build > 0 ? year => set({ year }) : undefined}
      />
      <Choice
        label="What is built"
        value={state.back}
        options={BACKS.map(id => ({ id, text: REACH[id] }))}
        onChange={
          set && state.build > 0
            ? value => set({ back: BACKS.find(id => id === value) ?? 'magnet' })
            : undefined
        }
      />
    </div>
  )
}

/** Short enough for a phone: a list to choose from does not break its lines. */
const CUTS = [
  { id: '', text: 'nothing: the year 2024' },
  ...EXPORTERS.map(id => ({
    id: `exports:${id}`,
    text: `exports: ${goodsAt(id)}`,
    group: 'Exports, by ban, licence or quota',
  })),
  ...MAKERS.map(id => ({
    id: `output:${id}`,
    text: `output: ${goodsAt(id)}`,
    group: 'Output, by outage or quota',
  })),
]

function goodsAt(id: string): string {
  const { stage, region } = placeOf(id)
  return `${GOODS[stage]}, ${region === 'Elsewhere' ? 'outside China' : region}`
}

/** A cut, with time moved on to where it has begun to tell. */
function cutOf(value: string, state: SupplyChainState): Partial<SupplyChainState> {
  const [how, cut] = value.split(':')
  if (!cut) return { cut: null, how: 'exports', share: 100, from: BOUNDS.from.fallback, weeks: HORIZON }
  return {
    cut,
    how: how === 'output' ? 'output' : 'exports',
    mark: null,
    week: Math.max(state.week, state.from + 4),
  }
}

function cushions({ stock, substitution, build }: SupplyChainState): string {
  const parts = [
    `${stock} ${stock === 1 ? 'week' : 'weeks'} of stock`,
    substitution === 0 ? 'no substitution' : `${substitution}% substitution`,
    build === 0 ? 'nothing new built' : `${tonnes(build)} t of new magnets a year`,
  ]
  return `Cushions: ${parts.join(', ')}`
}
