import type { Step } from '#domain/diagrams/frame/step.ts'
import frame from './frame.module.css'
import { hashOf } from './page-address.ts'

/** The player's place in a still: the first step's sentence, and links to the stills of all steps. */
export function StillPlayer({ figure, steps }: { readonly figure: string; readonly steps: readonly Step[] }) {
  const first = steps[0]
  return (
    <>
      <p className={frame.sentence}>
        {first ? (
          <>
            <strong>{first.title}.</strong> {first.sentence}
          </>
        ) : null}
      </p>
      <nav className={frame.bar} aria-label="Steps">
        {steps.map((step, index) => (
          <a
            key={step.id}
            className={frame.dot}
            href={hashOf(figure, step.address)}
            aria-label={`Step ${index + 1}: ${step.title}`}
          >
            {index + 1}
          </a>
        ))}
      </nav>
    </>
  )
}
