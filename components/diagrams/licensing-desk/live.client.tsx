'use client'
import type { ReactNode } from 'react'
import { LazyStage } from '../frame/lazy-stage.client.tsx'
import type { LicensingDeskStageProps } from './stage.client.tsx'

async function load() {
  return (await import('./stage.client.tsx')).LicensingDeskStage
}

/** The still inside it, until the stage is loaded. */
export function LicensingDeskLive({
  children,
  ...stage
}: LicensingDeskStageProps & { readonly children: ReactNode }) {
  return (
    <LazyStage load={load} stage={stage}>
      {children}
    </LazyStage>
  )
}
