import 'server-only'
import { countReviewCards } from '#db/reviews.ts'
import { listNames } from '#db/users.ts'
import type { Comparison } from '#domain/classroom/compare-figures.ts'
import { rebuildResults } from '#server/assessment/rebuild-results.ts'
import { rebuildCards } from '#server/review/rebuild-cards.ts'
import { store } from '#server/store.ts'

const MEND = 'npm run classroom:check -- --mend computes them from the log again.'

/** The summaries that are kept beside the log, of everybody, against the log. With `mend` the log wins. */
export async function compareSummariesWithLog(mend: boolean): Promise<readonly Comparison[]> {
  const results = await rebuildResults({ repair: mend })
  const cards = await rebuildCards({ repair: mend })
  const people = [...results.different, ...cards].map(each => each.learner)
  const names = await listNames(store(), [...new Set(people)])
  const told = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value))
  const figures = (rows: readonly { learner: string; of: string; stored: unknown; expected: unknown }[]) =>
    rows.map(({ learner, of, stored, expected }) => ({
      of: `${names.get(learner) ?? learner}, ${of}`,
      here: told(stored),
      there: told(expected),
    }))
  return [
    {
      name: 'question_results and log',
      mend: MEND,
      compared: results.summaries,
      different: figures(results.different.map(each => ({ ...each, of: each.question }))),
    },
    {
      name: 'review_cards and log',
      mend: MEND,
      compared: await countReviewCards(store()),
      different: figures(cards.map(each => ({ ...each, of: each.idea }))),
    },
  ]
}
