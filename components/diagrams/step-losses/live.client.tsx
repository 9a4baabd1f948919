'use client'
import type { ReactNode } from 'react'
import { LazyStage } from '../frame/lazy-stage.client.tsx'
import type { StepLossesStageProps } from './stage.client.tsx'

async function load() {
  return (await import('./stage.client.tsx')).StepLossesStage
}

/** The still inside it, until the stage is loaded. */
export function StepLossesLive({
  children,
  ...stage
}: StepLossesStageProps & { readonly children: ReactNode }) {
  return (
    <LazyStage load={load} stage={stage}>
      {children}
    </LazyStage>
  )
}
