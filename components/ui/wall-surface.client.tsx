'use client'

import { type MouseEvent, type ReactNode, useEffect, useState } from 'react'
import { Button } from './button.tsx'
import styles from './wall-surface.module.css'

type WallSurfaceProps = {
  readonly children: ReactNode
  /** What can be done here, beside full screen and the way back. */
  readonly controls?: ReactNode
  /** Where the way back leads for someone who came from elsewhere. */
  readonly back: string
}

/** What a room sees on its projector: `children` as large as the screen, without the site around. Escape leads back. */
export function WallSurface({ children, controls, back }: WallSurfaceProps) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      // A browser in full screen keeps the first Escape to itself; one inside a picture closes what is open there.
      if (event.key === 'Escape' && !event.defaultPrevented) leave(back)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [back])

  function leaveHere(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    leave(back)
  }

  return (
    <div className={styles.wall} data-wall>
      <div className={styles.shown}>{children}</div>
      <div className={styles.bar}>
        {controls}
        <FullScreen />
        <a href={back} className={styles.back} onClick={leaveHere}>
          Back
        </a>
      </div>
    </div>
  )
}

/** To the page of this site one came from, else to `back`. */
function leave(back: string): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  if (window.navigation?.canGoBack) window.history.back()
  else window.location.assign(back)
}

/** Gives the page the whole screen, on browsers that let it. */
function FullScreen() {
  const [isFull, setFull] = useState<boolean>()
  useEffect(() => {
    if (!document.fullscreenEnabled) return
    const look = () => setFull(document.fullscreenElement !== null)
    look()
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  if (isFull === undefined) return null
  return (
    <Button
      kind="quiet"
      onClick={() => void (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen())}
    >
      {isFull ? 'Leave full screen' : 'Full screen'}
    </Button>
  )
}
