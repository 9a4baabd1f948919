import { useEffect, useState } from 'react'

/** Milliseconds from one hop to the next: a little longer than a part travels. */
const BEAT = 820

/** Counts hops while running; it stops by itself when the page is hidden. */
export function useHops(running: boolean): { readonly hop: number; readonly next: () => void } {
  const [hop, setHop] = useState(0)
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => {
      if (!document.hidden) setHop(count => count + 1)
    }, BEAT)
    return () => clearInterval(timer)
  }, [running])
  return { hop, next: () => setHop(count => count + 1) }
}
