import { type StateTask, taskOf } from '#domain/assessment/types/state/task.ts'
import { spansOf } from '#domain/content/spans-of.ts'
import { writePairs } from '../frame/address.ts'
import { sayDate } from './describe.ts'
import { CLAIM_VERDICT_WORDS, CLAIM_VERDICTS, type ClaimCheckData, habitChoices } from './model.ts'

/**
 * One claim of an article as a question: verdict, the habit of reading that settles it, and which of these sources decides.
 * The table of claims says what is right. Undefined where there is no such claim, or not exactly one source is its own.
 */
export function askClaim(
  data: ClaimCheckData,
  id: string,
  deciding: readonly { readonly id: string; readonly title: string }[],
): StateTask | undefined {
  const { article, claims } = data
  const claim = claims.find(each => each.id === id)
  const spans = article.paragraphs.map(spansOf).find(each => each.some(span => span.claim === id))
  const [source, ...others] = deciding.filter(each => claim?.sources.includes(each.id))
  if (!claim || !spans || !source || others.length > 0) return undefined
  return taskOf(
    [
      {
        name: 'said',
        label: 'Your verdict',
        options: CLAIM_VERDICTS.map(each => ({ id: each, text: CLAIM_VERDICT_WORDS[each] })),
      },
      {
        name: 'habit',
        label: 'The habit of reading that settles it',
        options: [...habitChoices(claim, data)],
      },
      {
        name: 'source',
        label: 'The source that decides',
        options: deciding.map(each => ({ id: each.id, text: each.title })),
      },
    ],
    {
      initial: `claim=${id}`,
      key: { said: claim.verdict, habit: claim.habit, source: source.id },
      paper: {
        title: `${article.title}. ${article.publisher}, ${sayDate(article.date)}`,
        lines: [spans.map(span => span.text).join('')],
        quote: spans.find(span => span.claim === id)?.text,
      },
      given: writePairs({ said: claim.verdict, habit: claim.habit, source: claim.sources.join(' ') }),
    },
  )
}
