import type { ReactNode } from 'react'
import frame from './frame.module.css'

export type FigureSlots = {
  readonly figure: string
  readonly title: string
  readonly assumed: string
  /** How else the drawing can be set: views, sliders. */
  readonly controls: ReactNode
  readonly picture: ReactNode
  readonly player: ReactNode
  /** What is open: the chosen part. */
  readonly panel: ReactNode
  /** Summary and table, in `InWords`; the steps, in `StepList`. */
  readonly words: ReactNode
  /** Sources, downloads. */
  readonly foot: ReactNode
}

/** The places of a diagram's parts, the same for still and stage: one may replace the other and nothing moves. */
export function FigureFrame(slots: FigureSlots) {
  return (
    <figure
      id={slots.figure}
      className={frame.figure}
      tabIndex={-1}
      aria-labelledby={`${slots.figure}-title`}
      data-diagram-figure={slots.figure}
    >
      <figcaption className={frame.caption}>
        <p className={frame.title} id={`${slots.figure}-title`}>
          {slots.title}
        </p>
        <p className={frame.assumed}>{slots.assumed}</p>
      </figcaption>
      <div className={frame.controls}>{slots.controls}</div>
      <div className={frame.plate}>{slots.picture}</div>
      <div className={frame.panel}>{slots.panel}</div>
      <div className={frame.player}>{slots.player}</div>
      <div className={frame.words}>{slots.words}</div>
      <div className={frame.foot}>{slots.foot}</div>
    </figure>
  )
}
