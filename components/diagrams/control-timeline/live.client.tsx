'use client'
import type { ReactNode } from 'react'
import { LazyStage } from '../frame/lazy-stage.client.tsx'
import type { ControlTimelineStageProps } from './stage.client.tsx'

async function load() {
  return (await import('./stage.client.tsx')).ControlTimelineStage
}

/** The still inside it, until the stage is loaded. */
export function ControlTimelineLive({
  children,
  ...stage
}: ControlTimelineStageProps & { readonly children: ReactNode }) {
  return (
    <LazyStage load={load} stage={stage}>
      {children}
    </LazyStage>
  )
}
