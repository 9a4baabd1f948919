import type { Description } from '#domain/diagrams/frame/description.ts'
import { keepUnits } from '#domain/diagrams/frame/keep-units.ts'
import { type Step, stepAt } from '#domain/diagrams/frame/step.ts'
import frame from './frame.module.css'
import { hashOf } from './page-address.ts'

/** The player's place in a still: the sentence of the step that is shown, or of the state, and links to all steps' stills. */
export function StillPlayer({
  figure,
  steps,
  address,
  words,
}: {
  readonly figure: string
  readonly steps: readonly Step[]
  /** The state that is shown, in its canonical form. */
  readonly address: string
  readonly words: Description
}) {
  const shown = steps[stepAt(steps, address)]
  return (
    <>
      <p className={frame.sentence}>
        {shown ? (
          <>
            <strong>{shown.title}.</strong> {keepUnits(shown.sentence)}
          </>
        ) : (
          keepUnits(words.summary[0] ?? '')
        )}
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
