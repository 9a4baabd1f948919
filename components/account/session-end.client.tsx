'use client'

import { useEffect } from 'react'
import { refresh } from '#client/learner-state.ts'

/** Inside a form that ends a session: once it has led on, the page asks again who is here. */
export function SessionEnd() {
  useEffect(() => () => void refresh(), [])
  return null
}
