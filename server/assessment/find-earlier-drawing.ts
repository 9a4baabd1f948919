import 'server-only'
import type { Store } from '#db/open.ts'
import { findFirstAnswer } from '#db/responses.ts'
import { findUser } from '#db/users.ts'
import type { Question } from '#domain/assessment/question.ts'
import type { EarlierDrawing } from '#domain/assessment/types/curve/compare.ts'
import { dayAt, daysBetween } from '#domain/review/day.ts'
import { fullDay } from '#domain/review/describe-day.ts'
import { formerIds } from '#server/assessment/former-ids.ts'

/**
 * The first curve that a learner drew for this question, where that was on an earlier day of their calendar than the
 * answer given at `answeredAt` (UTC milliseconds).
 */
export async function findEarlierDrawing(
  store: Store,
  learner: string,
  { question, answeredAt }: { readonly question: Question; readonly answeredAt: number },
): Promise<EarlierDrawing | undefined> {
  if (question.type !== 'curve') return undefined
  const first = await findFirstAnswer(store, learner, [question.id, ...formerIds(question.id)])
  const person = first && (await findUser(store, learner))
  if (!person) return undefined
  const [then, now] = [dayAt(first.answered_at, person.time_zone), dayAt(answeredAt, person.time_zone)]
  if (then >= now) return undefined
  return { answer: JSON.parse(first.answer), on: fullDay(then), daysAgo: daysBetween(then, now) }
}
