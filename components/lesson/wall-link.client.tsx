'use client'

import { useDiagramState } from '#components/diagrams/frame/diagram-bus.ts'
import { useLearnerState } from '#components/site/use-learner-state.client.tsx'
import { wallAddress } from '#domain/content/wall-address.ts'
import styles from './wall-link.module.css'

type WallLinkProps = { readonly lesson: string; readonly figure: string; readonly initial: string }

/** Leads from a diagram to its own page for the projector, in the state that it shows now. */
export function WallLink({ lesson, figure, initial }: WallLinkProps) {
  const state = useDiagramState(figure) ?? initial
  const known = useLearnerState()
  const teaches = known.status === 'signed-in' && (known.role === 'teacher' || known.role === 'administrator')
  return (
    <div className={styles.links}>
      {teaches ? (
        <a
          href={`/teach/set-up?at=${encodeURIComponent(`/learn/${lesson}#${figure}?${state}`)}`}
          className={`${styles.link} ${styles.assign}`}
          data-assign
        >
          Assign this set-up
        </a>
      ) : null}
      <a href={wallAddress(lesson, figure, state)} className={styles.link} aria-label="Full screen">
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className={styles.sign}>
          <path d="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4" />
        </svg>
        <span className={styles.text}>Full screen</span>
      </a>
    </div>
  )
}
