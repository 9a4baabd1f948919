import type { SourceTitles } from '../frame/source-line.tsx'
import { BalanceProblemLive } from './live.client.tsx'
import { BalanceProblemStill } from './still.tsx'

export type BalanceProblemProps = {
  /** Id of the figure on its page, for the second one of its kind. */
  readonly id?: string
  /** State it opens with, such as `deposit=longnan&want=Dy10`. */
  readonly initial?: string
  /** `module/lesson` that its steps are checkpoints of. */
  readonly lesson?: string
  readonly titles?: SourceTitles
}

/** An ore's basket against a list of wishes: what is short, and what piles up. */
export function BalanceProblem({
  id = 'balance-problem',
  initial = '',
  lesson,
  titles,
}: BalanceProblemProps) {
  return (
    <BalanceProblemLive figure={id} initial={initial} lesson={lesson} titles={titles}>
      <BalanceProblemStill figure={id} initial={initial} titles={titles} />
    </BalanceProblemLive>
  )
}
