import { useEffect, useRef, useState } from 'react'
import { useReducedMotion } from '#components/motion/use-reduced-motion.ts'
import { type Step, stepAt, stepCheckpoint } from '#domain/diagrams/frame/step.ts'
import { onSetDiagram, tellCheckpoint, tellDiagramState } from './diagram-bus.ts'
import { hashOf, stateInHash } from './page-address.ts'
import { useLayout } from './use-layout.ts'
import { useParts } from './use-parts.ts'

export type DiagramOptions<State> = {
  readonly figure: string
  /** `module/lesson`; without it no checkpoints are told. */
  readonly lesson?: string
  /** The state it opens with, if the page's address does not name another. */
  readonly initial: string
  readonly steps: readonly Step[]
  readonly read: (address: string) => State
  readonly write: (state: State) => string
  /** The state after a part was chosen, null if nothing changes. */
  readonly onPart: (state: State, part: string) => State | null
  /** The state after Escape, null if nothing was open. */
  readonly onEscape: (state: State) => State | null
}

export type Diagram<State> = ReturnType<typeof useDiagram<State>>

/** The state of a moving diagram: in the page's address, told to the page, set by phrases, steps, parts and keys. */
export function useDiagram<State>(options: DiagramOptions<State>) {
  const { figure, lesson, steps, read, write } = options
  const [address, setAddress] = useState(() =>
    write(read(stateInHash(location.hash, figure) ?? options.initial)),
  )
  const [before, setBefore] = useState<string | null>(null)
  const [byHand, setByHand] = useState(false)
  const [spoken, setSpoken] = useState<string | null>(null)
  const element = useRef<HTMLDivElement>(null)
  const state = read(address)
  const step = stepAt(steps, address)

  function show(next: string, hand = false) {
    const canonical = write(read(next))
    setByHand(hand)
    if (canonical === address) return
    setBefore(address)
    setSpoken(null)
    setAddress(canonical)
  }

  /** A state that the learner set: it goes into the page's address too. */
  function set(next: State, hand = true) {
    const canonical = write(next)
    history.replaceState(history.state, '', hashOf(figure, canonical))
    show(canonical, hand)
  }

  function setOr(next: State | null): boolean {
    if (next !== null) set(next)
    return next !== null
  }

  const latest = useRef(show)
  latest.current = show
  useEffect(() => onSetDiagram(figure, next => latest.current(next)), [figure])
  useEffect(() => {
    const hear = () => {
      const next = stateInHash(location.hash, figure)
      if (next !== null) latest.current(next)
    }
    window.addEventListener('hashchange', hear)
    return () => window.removeEventListener('hashchange', hear)
  }, [figure])
  useEffect(() => tellDiagramState({ figure, state: address }), [figure, address])

  const parts = useParts({
    open: part => setOr(options.onPart(state, part)),
    close: () => setOr(options.onEscape(state)),
  })

  return {
    figure,
    state,
    address,
    /** The address that was shown before this one. */
    before,
    /** Index of the step shown, -1 while exploring. */
    step,
    read,
    set: (next: State) => set(next),
    /** True where controls or parts led to the state, and neither a step nor a link. */
    byHand,
    goTo: (index: number) => {
      const goal = steps[index]
      if (goal) set(read(goal.address), false)
    },
    /** Tells the page that a step was seen, once its prediction is out of the way. */
    reached: (id: string) => {
      if (lesson) tellCheckpoint(stepCheckpoint(lesson, figure, id))
    },
    /** Said in the live region instead of the first summary sentence, until the next change. */
    say: setSpoken,
    spoken,
    element,
    layout: useLayout(element),
    reduced: useReducedMotion(),
    parts,
  }
}
