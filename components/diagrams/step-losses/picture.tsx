import { type Group, StillGroup } from '#components/motion/group.tsx'
import type { PlacedStage, Square, StepLossesScene } from '#domain/diagrams/step-losses/placed.ts'
import { Lines } from '../frame/lines.tsx'
import { PartHits } from '../frame/part-hits.tsx'
import picture from '../frame/picture.module.css'
import look from './step-losses.module.css'

/** One tonne from left to right, or downwards: each stage drawn full, and below all of it as areas to one scale. */
export function StepLossesPicture({
  scene,
  label,
  live = false,
  current = null,
  Group: Place = StillGroup,
}: {
  readonly scene: StepLossesScene
  /** One sentence that says what is seen. */
  readonly label: string
  readonly live?: boolean
  readonly current?: string | null
  readonly Group?: Group
}) {
  const { layout, width, height, stages, end, squares, squaresTitle } = scene
  const shown = stages.filter(stage => stage.shown)
  return (
    <svg
      data-picture=""
      data-layout={layout}
      className={`${picture.picture} ${look.picture}`}
      viewBox={`0 0 ${width} ${height}`}
      role={live ? 'group' : 'img'}
      aria-label={live ? `${label} Arrow keys move between the stages.` : label}
    >
      {stages.map(({ id, bar }) => (
        // The whole way stands there from the start: what is ahead as an empty bar with its name.
        <rect key={id} {...bar} className={look.empty} />
      ))}
      {stages.map(stage => (
        <Place key={stage.id} opacity={stage.shown ? 1 : 0}>
          {stage.zoom ? <path d={stage.zoom} className={look.zoom} /> : null}
        </Place>
      ))}
      {stages.map(stage => (
        <Place key={stage.id} opacity={stage.shown ? 1 : 0}>
          <StageShape stage={stage} Place={Place} />
        </Place>
      ))}
      {stages.map(({ id, shown, title }) => (
        <Lines key={id} words={title} className={shown ? look.title : `${look.title} ${look.ahead}`} />
      ))}
      <Place opacity={end.shown ? 1 : 0}>
        <Lines words={end} className={look.end} />
      </Place>
      <Lines words={squaresTitle} className={look.quiet} />
      {squares.map(square => (
        <Place key={square.words.lines.join()} opacity={square.shown ? 1 : 0}>
          <SquareShape square={square} />
        </Place>
      ))}
      {live ? <PartHits parts={shown} current={current} /> : null}
    </svg>
  )
}

function StageShape({ stage, Place }: { readonly stage: PlacedStage; readonly Place: Group }) {
  const { bar, segments, amount, rest } = stage
  return (
    <>
      {segments.map(({ fate, x, y, width, height }) => (
        <Place key={fate} x={x} y={y} scaleX={width} scaleY={height}>
          <rect width={1} height={1} className={look[fate]} />
        </Place>
      ))}
      <rect {...bar} className={look.rim} />
      <Lines words={amount} />
      <Lines words={rest} className={look.quiet} />
    </>
  )
}

function SquareShape({ square: { x, y, width, height, fate, words } }: { readonly square: Square }) {
  return (
    <>
      <rect x={x} y={y} width={width} height={height} className={look[fate]} />
      <Lines words={words} />
    </>
  )
}
