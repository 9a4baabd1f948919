'use client'
import type { ReactNode } from 'react'
import { LazyStage } from '../frame/lazy-stage.client.tsx'
import type { PriceQuotaChartStageProps } from './stage.client.tsx'

async function load() {
  return (await import('./stage.client.tsx')).PriceQuotaChartStage
}

/** The still inside it, until the stage is loaded. */
export function PriceQuotaChartLive({
  children,
  ...stage
}: PriceQuotaChartStageProps & { readonly children: ReactNode }) {
  return (
    <LazyStage load={load} stage={stage}>
      {children}
    </LazyStage>
  )
}
