/** All texts that stand under a field of this name, however deep: `namedIn(question, 'misconception')`. */
export function namedIn(value: unknown, field: string): string[] {
  if (Array.isArray(value)) return value.flatMap(each => namedIn(each, field))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === field
      ? [each].flat().filter(text => typeof text === 'string' && text !== '')
      : namedIn(each, field),
  )
}
