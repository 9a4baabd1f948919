'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { snapshot, subscribe } from '#client/learner-state.ts'

/** Asks the server for this page again once every answer that waited in the browser has arrived there. */
export function RefreshWhenSaved() {
  const router = useRouter()
  const waiting = useSyncExternalStore(subscribe, countWaiting, () => 0)
  const before = useRef(0)
  useEffect(() => {
    if (before.current > 0 && waiting === 0) router.refresh()
    before.current = waiting
  }, [waiting, router])
  return null
}

function countWaiting(): number {
  const state = snapshot()
  return state.status === 'loading' ? 0 : state.waiting
}
