import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { snapshot, subscribe } from '#client/learner-state.ts'
import type { Decision, Decisions } from '#domain/progress/decision.ts'
import { tellDecision } from './diagram-bus.ts'

const NONE: Decisions = {}

/**
 * What the reader decided in this figure, by name, out of the progress kept for them; `keep` adds to it. Without a lesson
 * nothing is kept: then it is another question's picture.
 */
export function useDecisions(figure: string, lesson: string | undefined) {
  const all = useSyncExternalStore(subscribe, present, () => NONE)
  const before = `${lesson}/${figure}-decided-`
  const kept = useMemo(
    (): ReadonlyMap<string, Decision> =>
      new Map(
        Object.entries(lesson === undefined ? NONE : all).flatMap(([id, decision]) =>
          id.startsWith(before) ? [[id.slice(before.length), decision] as const] : [],
        ),
      ),
    [all, before, lesson],
  )
  const keep = useCallback(
    (name: string, state: string) => {
      if (lesson !== undefined) tellDecision(before + name, state)
    },
    [before, lesson],
  )
  return { kept, keep }
}

function present(): Decisions {
  const state = snapshot()
  return state.status === 'loading' ? NONE : state.decisions
}
