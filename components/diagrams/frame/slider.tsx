import { useId } from 'react'
import look from './controls.module.css'

export type SliderProps = {
  readonly label: string
  readonly value: number
  readonly bounds: { readonly least: number; readonly most: number; readonly step: number }
  /** The value with its unit, as it is shown and said. */
  readonly shown: string
  readonly onChange?: (value: number) => void
}

/** A native range with its name and its value; without `onChange` it shows the value and cannot be moved. */
export function Slider({ label, value, bounds, shown, onChange }: SliderProps) {
  const id = useId()
  return (
    <div className={look.slider}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={bounds.least}
        max={bounds.most}
        step={bounds.step}
        value={value}
        aria-valuetext={shown}
        disabled={!onChange}
        onChange={onChange && (event => onChange(event.currentTarget.valueAsNumber))}
      />
    </div>
  )
}
