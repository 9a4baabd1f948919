'use client'

import { useEffect } from 'react'
import { startSending } from '#client/page-queue.ts'

/** Sends on every page what an earlier one could not send. Shows nothing. */
export function KeepSending() {
  useEffect(() => {
    void startSending()
  }, [])
  return null
}
