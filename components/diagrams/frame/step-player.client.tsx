'use client'
import { useContext, useEffect, useEffectEvent, useState } from 'react'
import type { Step } from '#domain/diagrams/frame/step.ts'
import frame from './frame.module.css'
import { OnWall } from './on-wall.client.tsx'
import { stepOfKey } from './step-of-key.ts'

/** Steps at the learner's pace: play, pause, back, next and scrub. `step` is -1 while they explore. */
export function StepPlayer({
  steps,
  step,
  held,
  goTo,
}: {
  readonly steps: readonly Step[]
  readonly step: number
  /** True while a prediction is open: playing waits. */
  readonly held: boolean
  readonly goTo: (index: number) => void
}) {
  const [wanted, setWanted] = useState(false)
  const [lastStep, setLastStep] = useState(0)
  if (step >= 0 && step !== lastStep) setLastStep(step)
  const end = lastStep >= steps.length - 1
  const playing = wanted && step >= 0 && !end

  useEffect(() => {
    if (!playing || held) return
    const timer = setTimeout(() => goTo(step + 1), (steps[step]?.seconds ?? 8) * 1000)
    return () => clearTimeout(timer)
  })

  function play() {
    if (!playing) goTo(end ? 0 : lastStep)
    setWanted(!playing)
  }

  function leadTo(index: number) {
    setWanted(false)
    goTo(index)
  }

  useStepKeys(by => {
    const goal = lastStep + by
    if (goal >= 0 && goal < steps.length) leadTo(goal)
  })

  return (
    <fieldset className={frame.bar}>
      <legend className={frame.spoken}>Steps</legend>
      <button
        type="button"
        className={frame.round}
        aria-label="Step back"
        disabled={lastStep === 0}
        onClick={() => leadTo(lastStep - 1)}
      >
        <Sign path="M12 4 6 10l6 6" />
      </button>
      <button type="button" className={frame.round} aria-label={playing ? 'Pause' : 'Play'} onClick={play}>
        <Sign path={playing ? 'M7 4v12M13 4v12' : 'M7 4v12l9-6z'} />
      </button>
      <button
        type="button"
        className={frame.round}
        aria-label="Next step"
        disabled={end}
        onClick={() => leadTo(lastStep + 1)}
      >
        <Sign path="m8 4 6 6-6 6" />
      </button>
      <input
        type="range"
        className={frame.scrub}
        min={1}
        max={steps.length}
        value={lastStep + 1}
        aria-label="Step"
        aria-valuetext={`Step ${lastStep + 1} of ${steps.length}: ${steps[lastStep]?.title}`}
        onChange={event => leadTo(event.target.valueAsNumber - 1)}
      />
      <span className={frame.count}>{step < 0 ? 'exploring' : `${step + 1} of ${steps.length}`}</span>
    </fieldset>
  )
}

/** On the wall, keys and pointers of a presenter lead through the steps wherever the focus is. */
function useStepKeys(lead: (by: number) => void) {
  const isOnWall = useContext(OnWall)
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const by = stepOfKey(event)
    if (by === 0) return
    event.preventDefault()
    lead(by)
  })
  useEffect(() => {
    if (!isOnWall) return
    const listen = (event: KeyboardEvent) => hear(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [isOnWall])
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className={frame.sign}>
      <path d={path} />
    </svg>
  )
}
