import type { ReactNode } from 'react'
import { keepUnits } from '#domain/diagrams/frame/keep-units.ts'
import type { Step } from '#domain/diagrams/frame/step.ts'
import frame from './frame.module.css'
import { hashOf } from './page-address.ts'

/** All steps one after another; in a still each is a target of its own address and shows its own small still. */
export function StepList({
  figure,
  steps,
  still,
}: {
  readonly figure: string
  readonly steps: readonly Step[]
  readonly still?: (step: Step) => ReactNode
}) {
  return (
    // An address that names a step makes the browser open this before React is there.
    <details className={frame.fold} suppressHydrationWarning>
      <summary>All {steps.length} steps</summary>
      <ol className={frame.steps}>
        {steps.map(step => (
          <li key={step.id} id={still ? hashOf(figure, step.address).slice(1) : undefined}>
            <p>
              <strong>{step.title}.</strong> {keepUnits(step.sentence)}
            </p>
            {still?.(step)}
          </li>
        ))}
      </ol>
    </details>
  )
}
