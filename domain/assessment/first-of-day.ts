/**
 * The first answer to each question on each day, of answers in the order in which they were given: a further try comes
 * after the reasons were read and says little about how well somebody judges what they know.
 */
export function firstOfDay<Answer extends { readonly question: string; readonly day: string }>(
  answers: readonly Answer[],
): Answer[] {
  const met = new Set<string>()
  return answers.filter(({ question, day }) => {
    const key = `${day} ${question}`
    const isFirst = !met.has(key)
    met.add(key)
    return isFirst
  })
}
