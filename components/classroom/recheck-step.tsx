import type { ReactNode } from 'react'
import { Tag } from '#components/ui/tag.tsx'
import styles from './recheck-step.module.css'

type RecheckStepProps = {
  readonly at: number
  readonly of: number
  /** The learner's first answer since the re-check was given. */
  readonly first: { readonly earned: number | null; readonly possible: number } | undefined
  readonly children: ReactNode
}

/** One question of a re-check, with how its first answer went. */
export function RecheckStep({ at, of, first, children }: RecheckStepProps) {
  return (
    <section aria-labelledby={`question-${at}`} className={styles.step}>
      <h2 id={`question-${at}`} className={styles.title}>
        Question {at} of {of} {first ? <Outcome {...first} /> : null}
      </h2>
      {children}
    </section>
  )
}

function Outcome({ earned, possible }: { readonly earned: number | null; readonly possible: number }) {
  if (earned === null) return <Tag tone="accent">answered</Tag>
  if (earned >= possible) return <Tag tone="good">✓ right at the first answer</Tag>
  return (
    <Tag tone="bad">
      {earned > 0 ? '~ partly right at the first answer' : '× not right at the first answer'}
    </Tag>
  )
}
