'use client'

import styles from './course-map.module.css'
import { lessonState } from './lesson-state.ts'
import { useLearnerState } from './use-learner-state.client.tsx'

/** Whether the reader has begun or completed this lesson (`module/lesson`); nothing while that is not known. */
export function LessonMark({ lesson }: { readonly lesson: string }) {
  const state = lessonState(useLearnerState(), lesson)
  if (state === 'new') return null
  if (state === 'completed') return <span className={styles.mark}>✓ done</span>
  return <span className={`${styles.mark} ${styles.begun}`}>begun</span>
}
