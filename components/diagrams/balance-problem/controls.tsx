import {
  DEPOSIT,
  DEPOSITS,
  ELEMENTS,
  type ElementId,
  NAMES,
} from '#domain/diagrams/balance-problem/baskets.ts'
import { capital, tonnes } from '#domain/diagrams/balance-problem/format.ts'
import {
  type BalanceProblemState,
  BLEND,
  LISTS,
  WANT,
  writeWants,
} from '#domain/diagrams/balance-problem/model.ts'
import { Choice } from '../frame/choice.tsx'
import look from '../frame/controls.module.css'
import { Slider } from '../frame/slider.tsx'

type Set = ((part: Partial<BalanceProblemState>) => void) | undefined
type Part = { readonly state: BalanceProblemState; readonly set: Set }

const LIST_NAMES = {
  nothing: 'nothing: the basket as it is',
  nd: '100 t of neodymium oxide',
  dy: '10 t of dysprosium oxide',
  wind: '1,000 MW of wind generators, without gears',
} as const
/** Whose wishes have a slider: what one of the lists, or a maker of lamps and polish, asks for. */
const SLIDERS: readonly ElementId[] = ['La', 'Ce', 'Pr', 'Nd', 'Eu', 'Tb', 'Dy', 'Y']

/** Which ore, what is asked for, and for whose sake is dug. Without `onChange` everything shows its value. */
export function BalanceProblemControls({
  state,
  onChange,
}: {
  readonly state: BalanceProblemState
  readonly onChange?: (state: BalanceProblemState) => void
}) {
  const set: Set = onChange && (part => onChange({ ...state, ...part }))
  return (
    <div className={look.controls}>
      <OreControls state={state} set={set} />
      <WantControls state={state} set={set} />
    </div>
  )
}

function OreControls({ state, set }: Part) {
  return (
    <div className={look.row}>
      <Choice
        label="Ore"
        value={state.deposit}
        options={DEPOSITS.map(id => ({ id, text: DEPOSIT[id].name }))}
        onChange={
          set &&
          (value => {
            const deposit = DEPOSITS.find(id => id === value) ?? 'mountain-pass'
            set({ deposit, second: state.second === deposit ? null : state.second })
          })
        }
      />
      <Choice
        label="And a second one"
        value={state.second ?? ''}
        options={[
          { id: '', text: 'none' },
          ...DEPOSITS.filter(id => id !== state.deposit).map(id => ({ id, text: DEPOSIT[id].name })),
        ]}
        onChange={set && (value => set({ second: DEPOSITS.find(id => id === value) ?? null }))}
      />
      {state.second === null ? null : (
        <Slider
          label="Part of the second"
          value={state.blend}
          bounds={BLEND}
          shown={`${state.blend}%`}
          onChange={set && (blend => set({ blend }))}
        />
      )}
    </div>
  )
}

function WantControls({ state, set }: Part) {
  const address = writeWants(state.wants)
  const list = (Object.keys(LISTS) as (keyof typeof LISTS)[]).find(id => writeWants(LISTS[id]) === address)
  const asked = ELEMENTS.filter(element => (state.wants[element] ?? 0) > 0)
  const lists = Object.entries(LIST_NAMES).map(([id, text]) => ({ id, text }))
  return (
    <>
      <div className={look.row}>
        <Choice
          label="Asked for"
          value={list ?? 'own'}
          options={list ? lists : [...lists, { id: 'own', text: 'a list of your own' }]}
          onChange={
            set && (id => set({ wants: LISTS[id as keyof typeof LISTS] ?? state.wants, lead: 'scarcest' }))
          }
        />
        <Choice
          label="Dig for the sake of"
          value={state.lead}
          options={[
            { id: 'scarcest', text: 'the scarcest wish' },
            ...asked.map(id => ({ id, text: NAMES[id] })),
          ]}
          onChange={set && (value => set({ lead: ELEMENTS.find(id => id === value) ?? 'scarcest' }))}
        />
      </div>
      <details className={look.more}>
        <summary>A list of your own</summary>
        <div className={look.sliders}>
          {SLIDERS.map(element => (
            <Slider
              key={element}
              label={capital(NAMES[element])}
              value={state.wants[element] ?? 0}
              bounds={WANT}
              shown={tonnes(state.wants[element] ?? 0)}
              onChange={set && (value => set(wishOf(state, element, value)))}
            />
          ))}
        </div>
      </details>
    </>
  )
}

function wishOf(
  { wants, lead }: BalanceProblemState,
  element: ElementId,
  value: number,
): Partial<BalanceProblemState> {
  const { [element]: _, ...others } = wants
  if (value > 0) return { wants: { ...wants, [element]: value } }
  return { wants: others, lead: lead === element ? 'scarcest' : lead }
}
