import type { SourceTitles } from '../frame/source-line.tsx'
import { SeparationCascadeLive } from './live.client.tsx'
import { SeparationCascadeStill } from './still.tsx'

export type SeparationCascadeProps = {
  /** Id of the figure on its page, for the second one of its kind. */
  readonly id?: string
  /** State it opens with. Its pair, extractant, feed and target are those of the steps too: `pair=dy-tb&with=p507`. */
  readonly initial?: string
  /** `module/lesson` that its steps are checkpoints of. */
  readonly lesson?: string
  readonly titles?: SourceTitles
}

/** Two neighbouring rare earths parted by solvent extraction: from one funnel to a train of boxes with scrub. */
export function SeparationCascade({
  id = 'separation-cascade',
  initial = '',
  lesson,
  titles,
}: SeparationCascadeProps) {
  return (
    <SeparationCascadeLive figure={id} initial={initial} base={initial} lesson={lesson} titles={titles}>
      <SeparationCascadeStill figure={id} initial={initial} titles={titles} />
    </SeparationCascadeLive>
  )
}
