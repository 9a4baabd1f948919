'use client'
import type { ReactNode } from 'react'
import { LazyStage } from '../frame/lazy-stage.client.tsx'
import type { ElementTableStageProps } from './stage.client.tsx'

async function load() {
  return (await import('./stage.client.tsx')).ElementTableStage
}

/** The still inside it, until the stage is loaded. */
export function ElementTableLive({
  children,
  ...stage
}: ElementTableStageProps & { readonly children: ReactNode }) {
  return (
    <LazyStage load={load} stage={stage}>
      {children}
    </LazyStage>
  )
}
