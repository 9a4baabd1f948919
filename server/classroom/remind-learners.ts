import 'server-only'
import { insertReminder } from '#db/reminders.ts'
import type { Actor } from '#domain/account/actor.ts'
import { Problem } from '#domain/problem.ts'
import { dayAt } from '#domain/review/day.ts'
import { signedIn } from '#server/account/policy.ts'
import { loadReminder } from '#server/classroom/load-reminder.ts'
import { store } from '#server/store.ts'

type Given = {
  readonly assignment: string
  readonly learners: readonly string[]
  /** What the teacher says with it; may be empty. */
  readonly text: string
  readonly now: number
}

/**
 * Reminds learners of a class the actor teaches of an assignment they have not finished, once a day at most; they read it
 * until the work is done or they put it away. Gives how many were reminded.
 * @throws Problem `conflict` where none of them can be reminded any more.
 */
export async function remindLearners(
  actor: Actor,
  classId: string,
  { assignment, learners, text, now }: Given,
): Promise<number> {
  const plan = await loadReminder(actor, classId, { assignment, now })
  if (plan.refusal !== undefined) throw new Problem('conflict', plan.refusal)
  const wanted = plan.people.filter(each => learners.includes(each.person) && !each.isReminded)
  const day = dayAt(now, plan.class.time_zone)
  const by = signedIn(actor).id
  const reminded = await store()
    .transaction()
    .execute(async transaction => {
      let count = 0
      for (const { person } of wanted)
        if (await insertReminder(transaction, { assignment, learner: person, day, by, text, at: now }))
          count += 1
      return count
    })
  if (reminded === 0)
    throw new Problem('conflict', 'Nobody was reminded: they have finished, or were reminded today.')
  return reminded
}
