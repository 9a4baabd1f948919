import type { Layout } from '#domain/diagrams/frame/description.ts'
import { layOutFunnel } from './lay-out-funnel.ts'
import { layOutTrain } from './lay-out-train.ts'
import { runSeparationCascade } from './outcome.ts'
import type { FunnelScene, TrainScene } from './placed.ts'
import type { SeparationCascadeState } from './state.ts'

/** A state as placed shapes: a funnel, or a train of boxes with the share of the heavier element along it. */
export function separationCascadeScene(
  state: SeparationCascadeState,
  layout: Layout,
): FunnelScene | TrainScene {
  const outcome = runSeparationCascade(state)
  return outcome.train
    ? layOutTrain(state, outcome, outcome.train, layout)
    : layOutFunnel(state, outcome, layout)
}
