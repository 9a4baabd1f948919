'use client'
// The part of framer-motion that runs on the browser's own animation engine: 3 KB where `m` with its features is 29 KB,
// which would leave a diagram no room under its limit. It can do transforms and opacity, and that is all we allow.
import { animate } from 'framer-motion/dom/mini'
import { useLayoutEffect, useRef, useState } from 'react'
import type { GroupProps } from './group.tsx'
import { useReducedMotion } from './use-reduced-motion.ts'

/** Seconds. Long enough to follow one part with the eye, short enough not to wait for it. */
const TRAVEL = 0.7
const EASE = [0.3, 0, 0.1, 1] as const

/** An SVG group that travels to its place; with reduced motion it is there at once. */
export function MovingGroup({ delay = 0, children, ...place }: GroupProps) {
  const element = useRef<SVGGElement>(null)
  const goal = lookOf(place)
  const [first] = useState(goal)
  const shown = useRef(goal)
  const travel = useRef<ReturnType<typeof animate>>(undefined)
  const reduced = useReducedMotion()
  const { transform, opacity } = goal

  useLayoutEffect(() => {
    if (!element.current) return
    const change = {
      ...(transform === shown.current.transform ? {} : { transform }),
      ...(opacity === shown.current.opacity ? {} : { opacity }),
    }
    const unseen = opacity === '0' && shown.current.opacity === '0'
    shown.current = { transform, opacity }
    if (Object.keys(change).length === 0) return
    if (reduced || unseen) {
      travel.current?.stop()
      Object.assign(element.current.style, change)
    } else travel.current = animate(element.current, change, { duration: TRAVEL, delay, ease: [...EASE] })
  }, [transform, opacity, delay, reduced])

  // React must not write the style again: from here on it belongs to the animation.
  return (
    <g ref={element} style={{ ...ORIGIN, ...first }}>
      {children}
    </g>
  )
}

/** Scale about the part's own origin, as the `transform` attribute of `StillGroup` does. */
const ORIGIN = { transformBox: 'view-box', transformOrigin: '0px 0px' } as const

function lookOf({ x = 0, y = 0, scaleX = 1, scaleY = 1, opacity = 1 }: GroupProps) {
  return { transform: `translate(${x}px, ${y}px) scale(${scaleX}, ${scaleY})`, opacity: String(opacity) }
}
