import { type RefObject, useLayoutEffect, useState } from 'react'
import { type Layout, NARROW_BELOW } from '#domain/diagrams/frame/description.ts'

/** The layout that the width of `element` asks for, measured before the first paint. */
export function useLayout(element: RefObject<HTMLElement | null>): Layout {
  const [layout, setLayout] = useState<Layout>('wide')
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => setLayout(target.clientWidth < NARROW_BELOW ? 'narrow' : 'wide')
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return layout
}
