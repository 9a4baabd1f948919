'use client'
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import { onSetDiagram } from './diagram-bus.ts'
import frame from './frame.module.css'
import { stateInHash } from './page-address.ts'

/** Begins to load this far outside the screen, so that the stage is usually there before it is seen. */
const NEAR = '800px 0px'

/** What every stage takes besides its data. */
export type StageProps = { readonly figure: string; readonly lesson?: string; readonly initial: string }

/**
 * The still, until its stage is loaded: near the screen, or when a phrase or the page's address asks for a state.
 * Without script, or where loading fails, the still stays.
 */
export function LazyStage<Props extends StageProps>({
  load,
  stage,
  children,
}: {
  readonly load: () => Promise<ComponentType<Props>>
  readonly stage: Props
  readonly children: ReactNode
}) {
  const place = useRef<HTMLDivElement>(null)
  const [loaded, setLoaded] = useState<{ Stage: ComponentType<Props> } | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const begin = useRef(() => {})
  begin.current = () => {
    load().then(
      Stage => setLoaded({ Stage }),
      () => {},
    )
  }

  useEffect(() => {
    const element = place.current
    if (!element) return
    if (stateInHash(location.hash, stage.figure) !== null) {
      begin.current()
      element.scrollIntoView({ block: 'start' })
    }
    const observer = new IntersectionObserver(
      entries => {
        if (!entries.some(entry => entry.isIntersecting)) return
        observer.disconnect()
        begin.current()
      },
      { rootMargin: NEAR },
    )
    observer.observe(element)
    const forget = onSetDiagram(stage.figure, state => {
      setAsked(state)
      begin.current()
    })
    return () => {
      observer.disconnect()
      forget()
    }
  }, [stage.figure])

  return (
    <div ref={place} className={frame.place}>
      {loaded ? <loaded.Stage {...stage} initial={asked ?? stage.initial} /> : children}
    </div>
  )
}
