import { type Group, StillGroup } from '#components/motion/group.tsx'
import type { PlacedStage, Square, StepLossesScene, Words } from '#domain/diagrams/step-losses/placed.ts'
import { partProps } from '../frame/part.ts'
import look from './step-losses.module.css'

/** From one line to the next. */
const LINE = 16

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
  const entered = shown.some(stage => stage.id === current) ? current : shown[0]?.id
  return (
    <svg
      data-picture=""
      data-layout={layout}
      className={look.picture}
      viewBox={`0 0 ${width} ${height}`}
      role={live ? 'group' : 'img'}
      aria-label={live ? `${label} Arrow keys move between the stages.` : label}
    >
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
      <Place opacity={end.shown ? 1 : 0}>
        <Lines words={end} className={look.end} />
      </Place>
      <Lines words={squaresTitle} className={look.quiet} />
      {squares.map(square => (
        <Place key={square.words.lines.join()} opacity={square.shown ? 1 : 0}>
          <SquareShape square={square} />
        </Place>
      ))}
      {live
        ? shown.map(({ id, label: said, chosen, hit }) => (
            <rect
              key={id}
              {...partProps({ id, label: said, chosen, current: id === entered, live })}
              {...hit}
              className={chosen ? `${look.hit} ${look.chosen}` : look.hit}
            />
          ))
        : null}
    </svg>
  )
}

function StageShape({ stage, Place }: { readonly stage: PlacedStage; readonly Place: Group }) {
  const { bar, segments, title, amount, rest } = stage
  return (
    <>
      {segments.map(({ fate, x, y, width, height }) => (
        <Place key={fate} x={x} y={y} scaleX={width} scaleY={height}>
          <rect width={1} height={1} className={look[fate]} />
        </Place>
      ))}
      <rect {...bar} className={look.rim} />
      <Lines words={title} className={look.title} />
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

function Lines({
  words: { x, y, anchor, lines },
  className,
}: {
  readonly words: Words
  readonly className?: string
}) {
  return (
    <text textAnchor={anchor} className={className}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
