import { parseClaimCheckData } from '#domain/diagrams/claim-check/data.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { ClaimCheckLive } from './live.client.tsx'
import { ClaimCheckStill } from './still.tsx'

export type ClaimCheckProps = {
  /** An entry of content/articles. */
  readonly article: unknown
  /** Rows of the data set that the article names. */
  readonly claims: unknown
  /** Id of the figure on its page. */
  readonly figure?: string
  /** State it opens with, such as `claim=C08` or `show=sizes`. */
  readonly initial?: string
  /** `module/lesson` that its steps are checkpoints of. */
  readonly lesson?: string
  readonly titles?: SourceTitles
}

/** A real article, taken apart claim by claim. */
export function ClaimCheck({
  article,
  claims,
  figure = 'claim-check',
  initial = '',
  lesson,
  titles,
}: ClaimCheckProps) {
  const data = parseClaimCheckData({ article, claims })
  return (
    <ClaimCheckLive figure={figure} initial={initial} lesson={lesson} data={data} titles={titles}>
      <ClaimCheckStill figure={figure} initial={initial} data={data} titles={titles} />
    </ClaimCheckLive>
  )
}
