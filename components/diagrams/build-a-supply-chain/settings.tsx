import { type ChainState, SETTINGS, type Setting } from '#domain/diagrams/build-a-supply-chain/state.ts'
import { moneyText } from '#domain/diagrams/build-a-supply-chain/words.ts'
import { Slider } from '../frame/slider.tsx'
import look from './deck.module.css'

const LABELS: Readonly<
  Record<Setting, { readonly label: string; readonly shown: (value: number) => string }>
> = {
  need: { label: 'Need', shown: value => `${value.toLocaleString('en-GB')} t a year` },
  budget: { label: 'Money', shown: moneyText },
  stop: { label: 'Imports stop', shown: String },
  mineYears: { label: 'A mine takes', shown: value => `${value} years` },
  mineCost: { label: 'A mine costs', shown: moneyText },
  metalCost: { label: 'A metal works costs', shown: moneyText },
}

/** What is assumed, to be set by hand. */
export function ChainSettings({
  figure,
  state,
  onChange,
}: {
  readonly figure: string
  readonly state: ChainState
  readonly onChange?: (state: ChainState) => void
}) {
  return (
    <details className={look.settings} name={`${figure}-settings`}>
      <summary>What is assumed</summary>
      <div className={look.sliders}>
        {(Object.keys(SETTINGS) as Setting[]).map(key => (
          <Slider
            key={key}
            label={LABELS[key].label}
            value={state[key]}
            bounds={SETTINGS[key]}
            shown={LABELS[key].shown(state[key])}
            onChange={onChange && (value => onChange({ ...state, [key]: value, year: null }))}
          />
        ))}
      </div>
      <p className={look.soft}>
        For a mine and for a metal works no money was found in the sources: these two are guesses. A mine
        takes nine years at the least, 15.7 on average.
      </p>
    </details>
  )
}
