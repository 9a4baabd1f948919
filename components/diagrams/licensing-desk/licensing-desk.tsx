import { parseLicenceCases } from '#domain/diagrams/licensing-desk/data.ts'
import type { SourceTitles } from '../frame/source-line.tsx'
import { LicensingDeskLive } from './live.client.tsx'
import { LicensingDeskStill } from './still.tsx'

export type LicensingDeskProps = {
  /** Rows of the data set `licence-cases`. */
  readonly rows: unknown
  /** Id of the figure on its page, for the second one of its kind. */
  readonly id?: string
  /** State it opens with, such as `case=L05` or `desk=ask&thing=oxide`. */
  readonly initial?: string
  /** `module/lesson` that its steps are checkpoints of. */
  readonly lesson?: string
  readonly titles?: SourceTitles
}

/** Concrete shipments on concrete days, and enquiries of one's own. */
export function LicensingDesk({
  rows,
  id = 'licensing-desk',
  initial = '',
  lesson,
  titles,
}: LicensingDeskProps) {
  const cases = parseLicenceCases(rows)
  return (
    <LicensingDeskLive figure={id} initial={initial} lesson={lesson} cases={cases} titles={titles}>
      <LicensingDeskStill figure={id} initial={initial} cases={cases} titles={titles} />
    </LicensingDeskLive>
  )
}
