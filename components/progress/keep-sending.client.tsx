'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** Pages that change who is signed in. */
const DOORS = /^\/(sign-in|sign-up|set-up|account|reset)/

/**
 * Sends what the browser still keeps, on every page: answers given without a connection, and after a sign-in those of
 * the visitor before. Draws nothing.
 */
export function KeepSending() {
  const here = usePathname()
  const before = useRef('')
  useEffect(() => {
    const came = before.current
    before.current = here
    if (came === '') void import('#client/page-queue.ts').then(each => each.startSending())
    else if (DOORS.test(came) || DOORS.test(here)) {
      void import('#client/local-payload.ts').then(each => each.clearMerged())
    }
  }, [here])
  return null
}
