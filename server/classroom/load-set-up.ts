import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import { setUpInAddress } from '#domain/classroom/set-up.ts'
import { canonicalState } from '#domain/diagrams/canonical-state.ts'
import type { Step } from '#domain/diagrams/frame/step.ts'
import { Problem } from '#domain/problem.ts'
import { type TaughtClass, taughtClass } from '#server/classroom/policy.ts'
import { loadDiagramSteps } from '#server/content/load-diagram-steps.ts'
import { type LessonDiagram, loadPlacedDiagrams } from '#server/content/load-placed-diagrams.ts'
import { loadQuestions } from '#server/content/load-questions.ts'

export type LoadedSetUp = {
  readonly class: TaughtClass
  readonly placed: LessonDiagram
  /** As the diagram itself writes it. */
  readonly state: string
  /** What it can be done with: a step reached, or a question about a state of this diagram answered. */
  readonly steps: readonly Step[]
  readonly questions: readonly { readonly id: string; readonly prompt: string; readonly points: number }[]
}

/**
 * A diagram in the state of an address, as a teacher of the class can give it.
 * @throws Problem `bad-input` for an address that is none of a diagram in a lesson.
 */
export async function loadSetUp(actor: Actor, classId: string, address: string): Promise<LoadedSetUp> {
  const owned = await taughtClass(actor, classId)
  const named = setUpInAddress(address)
  const placed = loadPlacedDiagrams().find(
    each => each.lesson.id === named?.lesson && each.figure === named.figure,
  )
  const state = placed && canonicalState(placed.diagram, named?.state ?? '')
  if (!placed || state === undefined)
    throw new Problem('bad-input', 'This is not the address of a diagram in a lesson.', [
      { path: 'at', message: 'Take “Link to this state” below a diagram of a lesson.' },
    ])
  const all = [...(await loadQuestions()).values()].filter(({ lesson }) => lesson === placed.lesson.id)
  return {
    class: owned,
    placed,
    state,
    steps: loadDiagramSteps(placed),
    questions: all.flatMap(({ question }) =>
      question.type === 'state' && question.diagram === placed.diagram && question.pool === 'check'
        ? [{ id: question.id, prompt: question.prompt, points: question.points }]
        : [],
    ),
  }
}
