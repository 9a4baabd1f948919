import type { ReactNode } from 'react'
import frame from './frame.module.css'

/** Both layouts of a still; the width of the figure decides which one is seen, also without script. */
export function Both({ wide, narrow }: { readonly wide: ReactNode; readonly narrow: ReactNode }) {
  return (
    <>
      <div className={frame.wide}>{wide}</div>
      <div className={frame.narrow}>{narrow}</div>
    </>
  )
}
