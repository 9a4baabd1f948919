import { idAndText, type Labelled, type PublicFields, publicFields } from '../../public-fields.ts'
import type { HotspotQuestion } from './schema.ts'

export type PublicHotspot = PublicFields & {
  readonly type: 'hotspot'
  /** Name of the diagram, and the state it is shown in. */
  readonly picture: string
  readonly state: string
  readonly targets: readonly Labelled[]
}

export function publicHotspot(question: HotspotQuestion): PublicHotspot {
  return {
    type: 'hotspot',
    ...publicFields(question),
    picture: question.picture,
    state: question.state,
    targets: idAndText(question.targets),
  }
}
