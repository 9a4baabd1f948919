'use client'

import { useSyncExternalStore } from 'react'
import { type LearnerState, snapshot, subscribe } from '#client/learner-state.ts'

const LOADING: LearnerState = { status: 'loading' }

/** What the site knows about whoever reads; `loading` on the server and until the one request has answered. */
export function useLearnerState(): LearnerState {
  return useSyncExternalStore(subscribe, snapshot, () => LOADING)
}
