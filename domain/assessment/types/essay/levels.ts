/** The levels of a criterion, spread evenly from nothing to all its points; whole points where none are named. */
export function levelsOf({
  points,
  levels = [],
}: {
  readonly points: number
  readonly levels?: readonly string[] | undefined
}): { points: number; text: string }[] {
  if (levels.length > 1) {
    return levels.map((text, at) => ({ points: (at / (levels.length - 1)) * points, text }))
  }
  return Array.from({ length: Math.floor(points) + 1 }, (_, at) => ({
    points: at,
    text: `${at} of ${points}`,
  }))
}
