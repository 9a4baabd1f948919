import { useSyncExternalStore } from 'react'
import { snapshot, subscribe } from '#client/learner-state.ts'
import type { QuestionProgress } from '#domain/progress/progress.ts'

/** What is known of the reader's answers to one question; undefined before the first and while nothing is known. */
export function useQuestionProgress(question: string): QuestionProgress | undefined {
  return useSyncExternalStore(
    subscribe,
    () => {
      const state = snapshot()
      return state.status === 'loading' ? undefined : state.questions[question]
    },
    () => undefined,
  )
}
