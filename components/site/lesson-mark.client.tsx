'use client'

import styles from './course-map.module.css'
import { lessonProgressIn } from './lesson-state.ts'
import { useLearnerState } from './use-learner-state.client.tsx'

/** How far the reader is with this lesson (`module/lesson`); nothing for a lesson not begun or while that is not known. */
export function LessonMark({ lesson }: { readonly lesson: string }) {
  const progress = lessonProgressIn(useLearnerState(), lesson)
  if (progress?.completed) return <span className={styles.mark}>✓ done</span>
  if (!progress || progress.seenAt === null) return null
  return (
    <span className={`${styles.mark} ${styles.begun}`}>
      {progress.answered} of {progress.questions}
    </span>
  )
}
