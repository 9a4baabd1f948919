'use client'
import type { ReactNode } from 'react'
import { LazyStage } from '../frame/lazy-stage.client.tsx'
import type { SeparationCascadeStageProps } from './stage.client.tsx'

async function load() {
  return (await import('./stage.client.tsx')).SeparationCascadeStage
}

/** The still inside it, until the stage is loaded. */
export function SeparationCascadeLive({
  children,
  ...stage
}: SeparationCascadeStageProps & { readonly children: ReactNode }) {
  return (
    <LazyStage load={load} stage={stage}>
      {children}
    </LazyStage>
  )
}
