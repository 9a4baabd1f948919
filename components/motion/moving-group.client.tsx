'use client'
import * as m from 'framer-motion/m'
import type { GroupProps } from './group.tsx'
import { useReducedMotion } from './use-reduced-motion.ts'

/** Scale about the part's own origin, as the `transform` attribute of `StillGroup` does. */
const ORIGIN = { transformBox: 'view-box', transformOrigin: '0px 0px' } as const
/** Seconds. Long enough to follow one part with the eye, short enough not to wait for it. */
const TRAVEL = 0.7

/** An SVG group that travels to its place; with reduced motion it is there at once. Needs a `MotionRoot` above it. */
export function MovingGroup(props: GroupProps) {
  const { x = 0, y = 0, scaleX = 1, scaleY = 1, opacity = 1, delay = 0, children } = props
  const reduced = useReducedMotion()
  const transition = reduced ? { duration: 0 } : { duration: TRAVEL, delay, ease: [0.3, 0, 0.1, 1] as const }
  return (
    <m.g initial={false} animate={{ x, y, scaleX, scaleY, opacity }} transition={transition} style={ORIGIN}>
      {children}
    </m.g>
  )
}
