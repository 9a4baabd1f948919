/** A lesson's id as one part of an address: `quotas/two-instruments` is `quotas.two-instruments`. Ids hold no dots. */
export function lessonToSegment(lesson: string): string {
  return lesson.replace('/', '.')
}

/** The id that such a part stands for. */
export function lessonFromSegment(segment: string): string {
  return segment.replace('.', '/')
}
