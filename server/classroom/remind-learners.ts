import 'server-only'
import type { Store } from '#db/open.ts'
import { insertReminder } from '#db/reminders.ts'
import type { Actor } from '#domain/account/actor.ts'
import { reminderMail } from '#domain/mail/reminder-mails.ts'
import { Problem } from '#domain/problem.ts'
import { dayAt } from '#domain/review/day.ts'
import { signedIn } from '#server/account/policy.ts'
import { loadReminder, type ReminderPlan } from '#server/classroom/load-reminder.ts'
import { queueMail } from '#server/mail/queue-mail.ts'
import { siteAddress } from '#server/site-address.ts'
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
 * until the work is done or they put it away, and who chose it gets it by mail too. Gives how many were reminded.
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
  const { name: by, id } = signedIn(actor)
  const row = { assignment, day: dayAt(now, plan.class.time_zone), by: id, text, at: now }
  const reminded = await store()
    .transaction()
    .execute(async transaction => {
      let count = 0
      for (const each of wanted) {
        if (!(await insertReminder(transaction, { ...row, learner: each.person }))) continue
        count += 1
        if (each.byMail) await queueReminder(transaction, { plan, to: each, by, text, now })
      }
      return count
    })
  if (reminded === 0)
    throw new Problem('conflict', 'Nobody was reminded: they have finished, or were reminded today.')
  return reminded
}

async function queueReminder(
  transaction: Store,
  given: {
    readonly plan: ReminderPlan
    readonly to: ReminderPlan['people'][number]
    readonly by: string
    readonly text: string
    readonly now: number
  },
): Promise<void> {
  const { plan, to, by, text: said, now } = given
  const { work, class: owned } = plan
  const zone = owned.time_zone
  const own = { title: work.title, dueAt: work.ownDues?.get(to.person) ?? work.dueAt }
  const address = siteAddress(`/assigned#${work.id}`)
  const mail = reminderMail({
    to: to.name,
    by,
    className: owned.name,
    said,
    work: own,
    zone,
    address,
    now,
  })
  const key = `reminder ${work.id} ${to.person} ${dayAt(now, zone)}`
  await queueMail(transaction, { ...mail, key, person: to.person, about: [work.id], zone, now })
}
