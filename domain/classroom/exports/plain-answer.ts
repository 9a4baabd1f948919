/** An answer in one cell of a file: a text as it is, a list joined by bars, anything else as JSON. */
export function plainAnswer(answer: unknown): string {
  if (typeof answer === 'string') return answer
  const isListOfTexts = Array.isArray(answer) && answer.every(each => typeof each === 'string')
  return isListOfTexts ? answer.join('|') : JSON.stringify(answer)
}
