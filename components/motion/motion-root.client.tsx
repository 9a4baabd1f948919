'use client'
import { LazyMotion } from 'framer-motion'
import type { ReactNode } from 'react'

async function loadFeatures() {
  return (await import('./features.ts')).features
}

/** Around everything that holds a `MovingGroup`. Strict: a component that would load the whole library throws. */
export function MotionRoot({ children }: { readonly children: ReactNode }) {
  return (
    <LazyMotion strict features={loadFeatures}>
      {children}
    </LazyMotion>
  )
}
