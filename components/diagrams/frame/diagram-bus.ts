import { useSyncExternalStore } from 'react'

/** A state of one figure on this page, as it travels in the events below. */
export type FigureState = { readonly figure: string; readonly state: string }

const SET = 'seventeen:set-diagram'
const CHANGED = 'seventeen:diagram-state'
const CHECKPOINT = 'seventeen:checkpoint'

const last = new Map<string, string>()

/** Asks a figure to show a state; a figure that is not loaded yet shows it when it is. */
export function setDiagram(detail: FigureState): void {
  window.dispatchEvent(new CustomEvent(SET, { detail }))
}

/** Calls `hear` with each state that `figure` is asked to show. Returns how to stop. */
export function onSetDiagram(figure: string, hear: (state: string) => void): () => void {
  function listen(event: Event) {
    const detail = figureState(event)
    if (detail?.figure === figure) hear(detail.state)
  }
  window.addEventListener(SET, listen)
  return () => window.removeEventListener(SET, listen)
}

/** Tells the page what a figure now shows. */
export function tellDiagramState(detail: FigureState): void {
  last.set(detail.figure, detail.state)
  window.dispatchEvent(new CustomEvent(CHANGED, { detail }))
}

/** Tells the page that a step was reached. Whoever keeps progress listens. */
export function tellCheckpoint(checkpoint: string): void {
  window.dispatchEvent(new CustomEvent(CHECKPOINT, { detail: { checkpoint } }))
}

/** Tells the page what was decided at a place of a figure, as its address writes it. */
export function tellDecision(checkpoint: string, state: string): void {
  window.dispatchEvent(new CustomEvent(CHECKPOINT, { detail: { checkpoint, state } }))
}

/** What a figure shows, null before its stage is there. */
export function useDiagramState(figure: string): string | null {
  return useSyncExternalStore(
    subscribe,
    () => last.get(figure) ?? null,
    () => null,
  )
}

function subscribe(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed)
  return () => window.removeEventListener(CHANGED, changed)
}

function figureState(event: Event): FigureState | null {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null
  if (typeof detail !== 'object' || detail === null) return null
  const { figure, state } = detail as Partial<FigureState>
  return typeof figure === 'string' && typeof state === 'string' ? { figure, state } : null
}
