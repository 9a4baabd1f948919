import type { ChangeEvent } from 'react'
import controls from '#components/assessment/controls.module.css'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { PublicCurve } from '#domain/assessment/types/curve/public.ts'
import { placeText } from './axes.tsx'

type HeightsProps = {
  readonly question: PublicCurve
  /** What an earlier answer held, where nothing keeps the heights but the browser. */
  readonly filled?: FormFields | undefined
  /** Missing where nothing keeps them: then the browser does. */
  readonly heights?: readonly string[]
  readonly onHeight?: (index: number, height: string) => void
}

/** A field for each height; what was given is sent along and cannot be changed. */
export function CurveHeights({ question: { xs, given }, filled = {}, heights, onHeight }: HeightsProps) {
  return (
    <div className={controls.heights}>
      {given.map(([x, y]) => (
        <input key={x} type="hidden" name={`y.${x}`} value={y} />
      ))}
      {xs.slice(given.length).map((x, after) => {
        const index = given.length + after
        const kept = heights
          ? {
              value: heights[index] ?? '',
              onChange: (event: ChangeEvent<HTMLInputElement>) => onHeight?.(index, event.target.value),
            }
          : { defaultValue: valuesOf(filled, `y.${x}`)[0] }
        return (
          <label key={x} className={controls.height}>
            <span>{placeText(x)}</span>
            <input
              className={controls.input}
              type="text"
              inputMode="decimal"
              name={`y.${x}`}
              required
              {...kept}
            />
          </label>
        )
      })}
    </div>
  )
}
