import type { SourceTitles } from '../frame/source-line.tsx'
import { StepLossesLive } from './live.client.tsx'
import { StepLossesStill } from './still.tsx'

export type StepLossesProps = {
  /** Id of the figure on its page, for the second one of its kind. */
  readonly id?: string
  /** State it opens with, such as `until=dig` or `ore=xunwu`. */
  readonly initial?: string
  /** `module/lesson` that its steps are checkpoints of. */
  readonly lesson?: string
  readonly titles?: SourceTitles
}

/** One tonne of ore followed to the magnets that are made of it. */
export function StepLosses({ id = 'step-losses', initial = 'until=dig', lesson, titles }: StepLossesProps) {
  return (
    <StepLossesLive figure={id} initial={initial} lesson={lesson} titles={titles}>
      <StepLossesStill figure={id} initial={initial} titles={titles} />
    </StepLossesLive>
  )
}
