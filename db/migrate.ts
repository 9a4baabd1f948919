import 'server-only'
import { type Migration, Migrator } from 'kysely'
import * as walkingCourse from '#db/migrations/0001-walking-course.ts'
import * as review from '#db/migrations/0002-review.ts'
import * as attempts from '#db/migrations/0003-attempts.ts'
import * as assignedQuizzes from '#db/migrations/0004-assigned-quizzes.ts'
import * as judgements from '#db/migrations/0005-judgements.ts'
import * as overrides from '#db/migrations/0006-overrides.ts'
import * as rosters from '#db/migrations/0007-rosters.ts'
import * as polls from '#db/migrations/0009-polls.ts'
import * as views from '#db/migrations/0010-views.ts'
import * as tallyIndex from '#db/migrations/0011-tally-index.ts'
import * as recipients from '#db/migrations/0012-recipients.ts'
import * as lateRule from '#db/migrations/0013-late-rule.ts'
import * as joining from '#db/migrations/0014-joining.ts'
import * as reminders from '#db/migrations/0015-reminders.ts'
import * as remarks from '#db/migrations/0016-remarks.ts'
import * as rechecks from '#db/migrations/0017-rechecks.ts'
import * as decisions from '#db/migrations/0018-decisions.ts'
import * as mail from '#db/migrations/0019-mail.ts'
import * as calendar from '#db/migrations/0020-calendar.ts'
import * as tallyIndexWithPoints from '#db/migrations/0021-tally-index-with-points.ts'
import type { Store } from '#db/open.ts'

const MIGRATIONS: Record<string, Migration> = {
  '0001-walking-course': walkingCourse,
  '0002-review': review,
  '0003-attempts': attempts,
  '0004-assigned-quizzes': assignedQuizzes,
  '0005-judgements': judgements,
  '0006-overrides': overrides,
  '0007-rosters': rosters,
  '0009-polls': polls,
  '0010-views': views,
  '0011-tally-index': tallyIndex,
  '0012-recipients': recipients,
  '0013-late-rule': lateRule,
  '0014-joining': joining,
  '0015-reminders': reminders,
  '0016-remarks': remarks,
  '0017-rechecks': rechecks,
  '0018-decisions': decisions,
  '0019-mail': mail,
  '0020-calendar': calendar,
  '0021-tally-index-with-points': tallyIndexWithPoints,
}

/** Brings the store up to the newest tables; returns the names of the migrations that ran now. */
export async function migrate(store: Store): Promise<string[]> {
  const migrator = new Migrator({
    db: store,
    provider: { getMigrations: async () => MIGRATIONS },
    // Numbers are given out before the work is done, so a lower one may land after a higher one.
    allowUnorderedMigrations: true,
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).map(result => result.migrationName)
}
