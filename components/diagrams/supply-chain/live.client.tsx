'use client'
import type { ReactNode } from 'react'
import { LazyStage } from '../frame/lazy-stage.client.tsx'
import type { SupplyChainStageProps } from './stage.client.tsx'

async function load() {
  return (await import('./stage.client.tsx')).SupplyChainStage
}

/** The still inside it, until the stage is loaded. */
export function SupplyChainLive({
  children,
  ...stage
}: SupplyChainStageProps & { readonly children: ReactNode }) {
  return (
    <LazyStage load={load} stage={stage}>
      {children}
    </LazyStage>
  )
}
