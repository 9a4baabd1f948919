'use client'
import type { ReactNode } from 'react'
import { LazyStage } from '../frame/lazy-stage.client.tsx'
import type { BuildASupplyChainStageProps } from './stage.client.tsx'

async function load() {
  return (await import('./stage.client.tsx')).BuildASupplyChainStage
}

/** The still inside it, until the stage is loaded. */
export function BuildASupplyChainLive({
  children,
  ...stage
}: BuildASupplyChainStageProps & { readonly children: ReactNode }) {
  return (
    <LazyStage load={load} stage={stage}>
      {children}
    </LazyStage>
  )
}
