'use client'

import { useEffect } from 'react'
import { watchCheckpoints } from '#client/checkpoints.ts'
import { lessonProgressIn } from '#components/site/lesson-state.ts'
import { useLearnerState } from '#components/site/use-learner-state.client.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import styles from './lesson.module.css'

type LessonStandingProps = { readonly lesson: string; readonly anchors: readonly string[] }

/** How much of what this lesson asks for the reader has done; notes meanwhile which sections come into view. */
export function LessonStanding({ lesson, anchors }: LessonStandingProps) {
  useEffect(() => watchCheckpoints(lesson, anchors), [lesson, anchors])
  const progress = lessonProgressIn(useLearnerState(), lesson)
  if (!progress || progress.questions === 0) return null
  const { answered, questions, completed } = progress
  return (
    <div className={styles.standing}>
      <ProgressBar
        label={completed ? 'This lesson is done' : 'Answered in this lesson'}
        value={answered}
        max={questions}
      />
    </div>
  )
}
