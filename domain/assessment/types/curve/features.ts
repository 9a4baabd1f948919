export type Point = readonly [x: number, y: number]

/** What a curve is judged by. `-at` features are places on the x axis, `-level` features heights. */
export const FEATURES = [
  'peak-at',
  'trough-at',
  'peak-level',
  'trough-level',
  'start-level',
  'end-level',
  'direction',
  'largest-rise-at',
  'largest-drop-at',
] as const
export type FeatureName = (typeof FEATURES)[number]

/**
 * A feature of a curve given by points in order of x: for `-at` an x (for rise and drop the end of the steepest step),
 * for `-level` a y, for `direction` the change from first to last point.
 */
export function featureOf(points: readonly Point[], feature: FeatureName): number {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return 0
  switch (feature) {
    case 'peak-at':
      return best(points, point => point[1])[0]
    case 'trough-at':
      return best(points, point => -point[1])[0]
    case 'peak-level':
      return best(points, point => point[1])[1]
    case 'trough-level':
      return best(points, point => -point[1])[1]
    case 'start-level':
      return first[1]
    case 'end-level':
      return last[1]
    case 'direction':
      return last[1] - first[1]
    case 'largest-rise-at':
      return steepest(points, 1)
    case 'largest-drop-at':
      return steepest(points, -1)
  }
}

/** The drawing's height at each of `xs`, straight between its points; `points` are in order of x. */
export function heightsAt(points: readonly Point[], xs: readonly number[]): Point[] {
  return xs.map(x => [x, heightAt(points, x)])
}

function heightAt(points: readonly Point[], x: number): number {
  const after = points.findIndex(point => point[0] >= x)
  const right = points[after] ?? points.at(-1) ?? [x, 0]
  const left = points[after - 1] ?? right
  if (right[0] === left[0]) return right[1]
  return left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0])
}

function best(points: readonly Point[], worth: (point: Point) => number): Point {
  return points.reduce((a, b) => (worth(b) > worth(a) ? b : a))
}

function steepest(points: readonly Point[], sign: 1 | -1): number {
  const steps = points.slice(1).map((point, at): Point => {
    const before = points[at] ?? point
    return [point[0], (sign * (point[1] - before[1])) / (point[0] - before[0])]
  })
  return steps.length === 0 ? 0 : best(steps, step => step[1])[0]
}
