'use client'

import Link from 'next/link'
import { useLearnerState } from './use-learner-state.client.tsx'

/** The way from a module to its guide, for those who may open it; nothing for anyone else. */
export function TeacherLink({ module }: { readonly module: string }) {
  const state = useLearnerState()
  if (state.status !== 'signed-in' || (state.role !== 'teacher' && state.role !== 'administrator'))
    return null
  return (
    <p>
      <Link href={`/teach/guides/${module}`}>Guide for teachers, with answers and handouts</Link>
    </p>
  )
}
