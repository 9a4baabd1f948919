import type { ReactNode } from 'react'
import { partProps } from '#components/diagrams/frame/part.ts'
import type { Group } from '#components/motion/group.tsx'
import { StillGroup } from '#components/motion/group.tsx'
import type { FunnelScene, Hit, TrainScene } from '#domain/diagrams/separation-cascade/placed.ts'
import { FunnelPicture } from './funnel-picture.tsx'
import { Labels } from './labels.tsx'
import look from './picture.module.css'
import { TrainPicture } from './train-picture.tsx'

export type SeparationCascadePictureProps = {
  readonly scene: FunnelScene | TrainScene
  /** One sentence that says what is seen. */
  readonly label: string
  readonly live?: boolean
  readonly current?: string | null
  readonly Group?: Group
  /** What moves by itself on top: ions on their way. */
  readonly children?: ReactNode
}

/** Funnel or train as SVG. */
export function SeparationCascadePicture(props: SeparationCascadePictureProps) {
  const { scene, label, live = false, current = null, Group = StillGroup, children } = props
  return (
    <svg
      data-picture=""
      className={look.picture}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      data-heavy={scene.heavy}
      data-light={scene.light}
      role={live ? 'group' : 'img'}
      aria-label={label}
    >
      {scene.kind === 'train' ? (
        <TrainPicture scene={scene} live={live} Group={Group} />
      ) : (
        <FunnelPicture scene={scene} Group={Group} />
      )}
      <Labels labels={scene.labels} />
      {children}
      {live
        ? scene.hits.map((hit, index) => (
            <HitPlace
              key={hit.id}
              hit={hit}
              framed={scene.kind === 'train'}
              current={current ? current === hit.id : index === 0}
            />
          ))
        : null}
    </svg>
  )
}

function HitPlace({
  hit,
  current,
  framed,
}: {
  readonly hit: Hit
  readonly current: boolean
  readonly framed: boolean
}) {
  const { id, label, chosen, x, y, width, height } = hit
  return (
    <rect
      {...partProps({ id, label, chosen, current, live: true })}
      className={chosen && framed ? `${look.hit} ${look.held}` : look.hit}
      x={x}
      y={y}
      width={width}
      height={height}
    />
  )
}
