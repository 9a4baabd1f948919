'use client'
import type { MouseEvent, ReactNode } from 'react'
import { isPartOf } from '#domain/diagrams/frame/address.ts'
import { setDiagram, useDiagramState } from './diagram-bus.ts'
import frame from './frame.module.css'
import { hashOf } from './page-address.ts'

/**
 * A phrase that drives a picture: it sets `state` of the figure `diagram`, and is lit while that state is shown. Without
 * script it leads to the still of the step with that state.
 */
export function Sets({
  diagram,
  state,
  children,
}: {
  readonly diagram: string
  readonly state: string
  readonly children: ReactNode
}) {
  const shown = useDiagramState(diagram)
  const lit = shown !== null && (state === '' ? shown === '' : isPartOf(state, shown))

  function set(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setDiagram({ figure: diagram, state })
    document.getElementById(diagram)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <a
      className={frame.sets}
      href={hashOf(diagram, state)}
      data-diagram={diagram}
      data-state={state}
      aria-current={lit ? 'true' : undefined}
      onClick={set}
    >
      {children}
    </a>
  )
}
