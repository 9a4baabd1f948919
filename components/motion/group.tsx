import type { ReactNode } from 'react'

/** A placed part of a picture. Only what a phone can move at 60 frames a second: transforms and opacity. */
export type GroupProps = {
  readonly x?: number
  readonly y?: number
  readonly scaleX?: number
  readonly scaleY?: number
  readonly opacity?: number
  /** Seconds before it starts to move. */
  readonly delay?: number
  readonly children?: ReactNode
}

/** What a picture places its parts with: `StillGroup` on the server and in print, `MovingGroup` on a stage. */
export type Group = (props: GroupProps) => ReactNode

/** An SVG group at its place, without script. */
export function StillGroup({ x = 0, y = 0, scaleX = 1, scaleY = 1, opacity = 1, children }: GroupProps) {
  if (opacity === 0) return null
  const scale = scaleX === 1 && scaleY === 1 ? '' : ` scale(${scaleX} ${scaleY})`
  return (
    <g transform={`translate(${x} ${y})${scale}`} opacity={opacity === 1 ? undefined : opacity}>
      {children}
    </g>
  )
}
