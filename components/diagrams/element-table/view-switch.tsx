import type { MouseEvent } from 'react'
import {
  type ElementTableState,
  VIEWS,
  type View,
  writeElementTableState,
} from '#domain/diagrams/element-table/model.ts'
import { hashOf } from '../frame/page-address.ts'
import look from './element-table.module.css'

const NAMES: Readonly<Record<View, string>> = {
  place: 'Place',
  radius: 'Ion size',
  abundance: 'Abundance',
  price: 'Price',
  value: 'Price × abundance',
  use: 'Use',
  colour: 'Colour',
}

/** The seven views as links to their addresses; a stage takes the click, without script they lead to a still. */
export function ViewSwitch({
  figure,
  state,
  onView,
}: {
  readonly figure: string
  readonly state: ElementTableState
  readonly onView?: (view: View) => void
}) {
  return (
    <nav className={look.views} aria-label="What the table shows">
      {VIEWS.map(view => (
        <a
          key={view}
          href={hashOf(figure, writeElementTableState({ view, mark: null, element: null }))}
          aria-current={view === state.view ? 'true' : undefined}
          onClick={
            onView &&
            ((event: MouseEvent) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return
              event.preventDefault()
              onView(view)
            })
          }
        >
          {NAMES[view]}
        </a>
      ))}
    </nav>
  )
}
