import type { SourceTitles } from '../frame/source-line.tsx'
import { ControlTimelineLive } from './live.client.tsx'
import { ControlTimelineStill } from './still.tsx'

export type ControlTimelineProps = {
  /** Id of the figure on its page, for the second one of its kind. */
  readonly id?: string
  /** State it opens with, such as `by=element&span=now&day=2025-04-04`. */
  readonly initial?: string
  /** `module/lesson` that its steps are checkpoints of. */
  readonly lesson?: string
  readonly titles?: SourceTitles
}

/** Instruments of control as bars on a time axis, and what applied on a day. */
export function ControlTimeline({
  id = 'control-timeline',
  initial = '',
  lesson,
  titles,
}: ControlTimelineProps) {
  return (
    <ControlTimelineLive figure={id} initial={initial} lesson={lesson} titles={titles}>
      <ControlTimelineStill figure={id} initial={initial} titles={titles} />
    </ControlTimelineLive>
  )
}
