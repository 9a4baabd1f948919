import 'server-only'
import { z } from 'zod'
import { classPulse } from '#db/class-pulse.ts'
import { listRoster } from '#db/enrollments.ts'
import { listAllTries } from '#db/responses.ts'
import { type Comparison, compareFigures, figure } from '#domain/classroom/compare-figures.ts'
import { summariseLog } from '#server/assessment/summarise-log.ts'
import type { ClassFigures } from '#server/classroom/read-class-figures.ts'
import { store } from '#server/store.ts'

const MEND =
  'npm run classroom:check -- --mend; a live gradebook may have missed a change until then: load it again.'

// Sums come as texts from PostgreSQL, and as null where there is nothing to sum up.
const told = z.looseObject({ tries: z.coerce.number().optional(), people: z.coerce.number().optional() })

/** What a live gradebook watches, the tries summed up and the people of the class, against the log and the roster. */
export async function comparePulseWithLog({ book, log }: ClassFigures): Promise<Comparison> {
  const { id, name } = book.class
  const [pulse, roster] = await Promise.all([classPulse(store(), id), listRoster(store(), id)])
  const parts = z.array(told).parse(JSON.parse(pulse))
  const part = (key: 'tries' | 'people') => parts.find(each => each[key] !== undefined)?.[key]
  let tries = 0
  for (const { person } of roster) {
    const own = log.get(person) ?? (await listAllTries(store(), person))
    tries += summariseLog(person, own).reduce((sum, each) => sum + each.tries, 0)
  }
  return compareFigures('live pulse, log and roster', MEND, [
    { of: `${name}, tries`, here: figure(part('tries') ?? 0), there: figure(tries) },
    { of: `${name}, people`, here: figure(part('people')), there: figure(roster.length) },
  ])
}
