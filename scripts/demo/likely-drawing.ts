import type { QuestionOf } from '#domain/assessment/question.ts'
import { randomFrom } from '#domain/assessment/shuffle.ts'

type Curve = QuestionOf<'curve'>
type Point = readonly [x: number, y: number]

/**
 * A curve as people draw: near the data, with peaks cut and a trembling hand, or what they expect instead (a steady climb,
 * a peak that stays, the last known height going on). What was given is kept; `seed` decides the rest.
 */
export function likelyDrawing(question: Curve, isNear: boolean, seed: string): Point[] {
  const random = randomFrom(seed)
  const { series, y, given = 0 } = question
  const heights = isNear ? nearData(series, random) : expected(question, random)
  const tremble = slowNoise(series.length, random)
  const step = (y.to - y.from) / 100
  return series.map(([x, real], at): Point => {
    if (at < given) return [x, real]
    const drawn = (heights[at] ?? real) + (tremble[at] ?? 0) * (y.to - y.from) * 0.05
    const onGrid = y.from + Math.round((drawn - y.from) / step) * step
    return [x, Number(Math.min(y.to, Math.max(y.from, onGrid)).toPrecision(6))]
  })
}

/** Neighbours are drawn together and extremes are not reached. */
function nearData(series: readonly Point[], random: () => number): number[] {
  const mean = series.reduce((sum, [, height]) => sum + height, 0) / series.length
  const [blur, reach] = [0.1 + random() * 0.3, 0.75 + random() * 0.35]
  return series.map(([, own], at) => {
    const before = series[at - 1]?.[1] ?? own
    const after = series[at + 1]?.[1] ?? own
    const blurred = own * (1 - blur) + ((before + after) / 2) * blur
    return mean + (blurred - mean) * reach
  })
}

function expected({ series, y, given = 0 }: Curve, random: () => number): number[] {
  const from = Math.max(0, given - 1)
  const start = series[from]?.[1] ?? y.from
  const last = Math.max(1, series.length - 1 - from)
  const range = y.to - y.from
  const kind = random()
  const top = y.from + range * (0.45 + random() * 0.45)
  const turn = 0.2 + random() * 0.5
  return series.map((_, at) => {
    const part = Math.max(0, at - from) / last
    if (kind < 0.45) return start + (top - start) * part
    if (kind < 0.8)
      return part < turn ? start + (top - start) * (part / turn) : top - range * 0.1 * (part - turn)
    return start + range * 0.04 * Math.sin(part * 6)
  })
}

/** From -1 to 1, a few knots joined by straight lines: a hand drifts, it does not jump. */
function slowNoise(length: number, random: () => number): number[] {
  const knots = Array.from({ length: 5 }, () => random() * 2 - 1)
  return Array.from({ length }, (_, at) => {
    const place = (at / Math.max(1, length - 1)) * (knots.length - 1)
    const [low, share] = [Math.floor(place), place % 1]
    return (knots[low] ?? 0) * (1 - share) + (knots[low + 1] ?? knots[low] ?? 0) * share
  })
}
