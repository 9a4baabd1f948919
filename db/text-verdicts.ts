import 'server-only'
import type { Store } from '#db/open.ts'
import type { TextVerdictRow } from '#db/schema.ts'

/** Accepts or refuses a short text for a class; a later verdict takes the place of an earlier one. */
export async function putTextVerdict(store: Store, row: TextVerdictRow): Promise<void> {
  await store
    .insertInto('text_verdicts')
    .values(row)
    .onConflict(conflict =>
      conflict
        .columns(['class', 'question', 'text'])
        .doUpdateSet({ accepted: row.accepted, at: row.at, by: row.by }),
    )
    .execute()
}

/** Verdicts on texts of these questions in the classes that a learner is in now, the oldest first. */
export async function listTextVerdicts(
  store: Store,
  learner: string,
  questions: readonly string[],
): Promise<TextVerdictRow[]> {
  if (questions.length === 0) return []
  return store
    .selectFrom('text_verdicts')
    .innerJoin('enrollments', 'enrollments.class', 'text_verdicts.class')
    .where('enrollments.person', '=', learner)
    .where('enrollments.role', '=', 'learner')
    .where('enrollments.status', '=', 'active')
    .where('text_verdicts.question', 'in', questions)
    .selectAll('text_verdicts')
    .orderBy('text_verdicts.at')
    .execute()
}
