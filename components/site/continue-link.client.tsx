'use client'

import { LinkButton } from '#components/ui/link-button.tsx'
import type { LessonLink } from '#domain/content/course.ts'
import { type NextStep, nextStep } from './lesson-state.ts'
import { useLearnerState } from './use-learner-state.client.tsx'

const WORDS: Record<NextStep['kind'], string> = {
  begin: 'Begin with',
  continue: 'Continue with',
  again: 'Read again:',
}

/** The way into the course: its first lesson, or for whoever has begun, the place where they stopped. */
export function ContinueLink({ lessons }: { readonly lessons: readonly LessonLink[] }) {
  const step = nextStep(useLearnerState(), lessons)
  if (!step) return null
  return (
    <LinkButton href={step.href} kind="primary">
      {WORDS[step.kind]} “{step.title}”
    </LinkButton>
  )
}
