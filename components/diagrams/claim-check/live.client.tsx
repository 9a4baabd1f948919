'use client'
import type { ReactNode } from 'react'
import { LazyStage } from '../frame/lazy-stage.client.tsx'
import type { ClaimCheckStageProps } from './stage.client.tsx'

async function load() {
  return (await import('./stage.client.tsx')).ClaimCheckStage
}

/** The still inside it, until the stage is loaded. */
export function ClaimCheckLive({
  children,
  ...stage
}: ClaimCheckStageProps & { readonly children: ReactNode }) {
  return (
    <LazyStage load={load} stage={stage}>
      {children}
    </LazyStage>
  )
}
