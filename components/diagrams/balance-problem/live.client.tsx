'use client'
import type { ReactNode } from 'react'
import { LazyStage } from '../frame/lazy-stage.client.tsx'
import type { BalanceProblemStageProps } from './stage.client.tsx'

async function load() {
  return (await import('./stage.client.tsx')).BalanceProblemStage
}

/** The still inside it, until the stage is loaded. */
export function BalanceProblemLive({
  children,
  ...stage
}: BalanceProblemStageProps & { readonly children: ReactNode }) {
  return (
    <LazyStage load={load} stage={stage}>
      {children}
    </LazyStage>
  )
}
