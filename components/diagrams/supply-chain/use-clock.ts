import { useEffect, useRef } from 'react'

/** Milliseconds a beat: four years take half a minute. */
const BEAT = 150

/** Calls `tick` again and again while running; not while the page is hidden. */
export function useClock(running: boolean, tick: () => void): void {
  const latest = useRef(tick)
  latest.current = tick
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => {
      if (!document.hidden) latest.current()
    }, BEAT)
    return () => clearInterval(timer)
  }, [running])
}
