import { type PublicFields, publicFields } from '../../public-fields.ts'
import type { CurveQuestion } from './schema.ts'

export type Axis = {
  readonly from: number
  readonly to: number
  readonly unit: string
  readonly label?: string
}

export type PublicCurve = PublicFields & {
  readonly type: 'curve'
  readonly x: Axis
  readonly y: Axis
  /** The places on the x axis where a height is asked for, in order. */
  readonly xs: readonly number[]
  /** Points at the start that are shown: the curve goes on from there. */
  readonly given: readonly (readonly [x: number, y: number])[]
}

export function publicCurve(question: CurveQuestion): PublicCurve {
  return {
    type: 'curve',
    ...publicFields(question),
    x: publicAxis(question.x),
    y: publicAxis(question.y),
    xs: question.series.map(([x]) => x),
    given: question.series.slice(0, question.given ?? 0),
  }
}

function publicAxis({ from, to, unit, label }: Axis): Axis {
  return { from, to, unit, ...(label && { label }) }
}
