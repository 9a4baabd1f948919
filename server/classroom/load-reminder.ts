import 'server-only'
import { listMailReaders } from '#db/mail-choices.ts'
import { listLastReminders } from '#db/reminders.ts'
import type { Actor } from '#domain/account/actor.ts'
import type { AssignedWork } from '#domain/classroom/gradebook.ts'
import { ownWork } from '#domain/classroom/own-work.ts'
import { isOpenState, whyNoReminder } from '#domain/classroom/reminding.ts'
import type { ResultState } from '#domain/classroom/result.ts'
import { Problem } from '#domain/problem.ts'
import { dayAt } from '#domain/review/day.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import type { TaughtClass } from '#server/classroom/policy.ts'
import { mailer } from '#server/mail/mailer.ts'
import { store } from '#server/store.ts'

export type ReminderPlan = {
  readonly class: TaughtClass
  readonly work: AssignedWork
  /** Why nobody can be reminded now, in a sentence; undefined where everybody has finished. */
  readonly refusal: string | undefined
  /** Who has not finished; `isReminded`: today, on the class's calendar, so not again. */
  readonly people: readonly {
    readonly person: string
    readonly name: string
    readonly state: ResultState
    readonly isReminded: boolean
    /** Whether it also reaches them by mail. */
    readonly byMail: boolean
  }[]
}

/**
 * Whom a teacher of the class can remind of an assignment.
 * @throws Problem `not-found` for an assignment of another class.
 */
export async function loadReminder(
  actor: Actor,
  classId: string,
  { assignment, now }: { readonly assignment: string; readonly now: number },
): Promise<ReminderPlan> {
  const { class: owned, learners, assignments, rows } = await loadGradebook(actor, classId, now)
  const column = assignments.findIndex(each => each.id === assignment)
  const work = assignments[column]
  if (!work) throw new Problem('not-found', 'This class has no such assignment.')
  if (owned.archived_at !== null)
    return {
      class: owned,
      work,
      refusal: 'This class is in the archive: its learners no longer see it.',
      people: [],
    }
  const [last, readers] = await Promise.all([
    listLastReminders(store(), assignment),
    mailer() ? listMailReaders(store()) : [],
  ])
  const mailed = new Set(readers.map(each => each.id))
  const today = dayAt(now, owned.time_zone)
  const people = learners.flatMap(({ person, name, timeFactor }, at) => {
    const state = rows[at]?.results[column]?.state
    const own = ownWork(work, { id: person, timeFactor })
    if (state === undefined || !isOpenState(state) || !own || whyNoReminder(own, now)) return []
    return [{ person, name, state, isReminded: last.get(person) === today, byMail: mailed.has(person) }]
  })
  return { class: owned, work, refusal: people.length === 0 ? whyNoReminder(work, now) : undefined, people }
}
