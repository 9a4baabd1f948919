import 'server-only'
import { listCertainAnswers } from '#db/certain-answers.ts'
import type { Person } from '#domain/account/actor.ts'
import { type Calibration, type Certainty, calibration } from '#domain/assessment/calibration.ts'
import { firstOfDay } from '#domain/assessment/first-of-day.ts'
import { dayAt } from '#domain/review/day.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { store } from '#server/store.ts'

/**
 * How well a person judges what they know, from the first answer to each question on each day that said how sure; of
 * these questions only, where `among` is given. Whoever calls has proved that they may read this person's answers.
 */
export async function loadCalibration(
  person: Pick<Person, 'id' | 'timeZone'>,
  among?: readonly string[],
): Promise<Calibration> {
  const rows = await listCertainAnswers(store(), person.id)
  const wanted = among && new Set(among)
  const answers = rows.flatMap(({ question, certainty, earned, possible, answered_at }) =>
    isCertainty(certainty)
      ? {
          question: followAlias(question),
          day: dayAt(answered_at, person.timeZone),
          certainty,
          correct: earned === possible,
        }
      : [],
  )
  return calibration(firstOfDay(wanted ? answers.filter(each => wanted.has(each.question)) : answers))
}

function isCertainty(value: number): value is Certainty {
  return value === 1 || value === 2 || value === 3
}
