'use client'

import { type ReactNode, useEffect } from 'react'
import { watchCheckpoints } from '#client/checkpoints.ts'
import { OnWall } from '#components/diagrams/frame/on-wall.client.tsx'
import { WallSurface } from '#components/ui/wall-surface.client.tsx'
import styles from './diagram-wall.module.css'

type DiagramWallProps = {
  readonly lesson: { readonly id: string; readonly title: string }
  /** What people call the diagram. */
  readonly title: string
  readonly back: string
  readonly children: ReactNode
}

const NO_ANCHORS: readonly string[] = []

/** A diagram alone on the screen. Steps reached count for whoever is signed in, as in the lesson. */
export function DiagramWall({ lesson, title, back, children }: DiagramWallProps) {
  useEffect(() => watchCheckpoints(lesson.id, NO_ANCHORS), [lesson.id])
  return (
    <OnWall value={true}>
      <WallSurface
        back={back}
        controls={
          <div className={styles.hint}>
            <h1 className={styles.name}>
              {title} · {lesson.title}
            </h1>
            <p className={styles.keys}>Arrow keys: steps · Escape: back</p>
          </div>
        }
      >
        {children}
      </WallSurface>
    </OnWall>
  )
}
