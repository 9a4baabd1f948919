import 'server-only'
import { findNewsSeen, listNewRemarks, listNewScores } from '#db/news.ts'
import { listStandingReminders } from '#db/reminders.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type Notice, noticesOf } from '#domain/classroom/notices.ts'
import { signedIn } from '#server/account/policy.ts'
import type { Assigned } from '#server/classroom/load-assigned.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

/** How long something is news for whoever never says that they have seen it. */
const TWO_WEEKS = 14 * 86_400_000

/** What to tell the actor; `assigned` is their own work, as loadAssigned gave it. */
export async function loadNotices(
  actor: Actor,
  { assigned, now }: { readonly assigned: readonly Assigned[]; readonly now: number },
): Promise<readonly Notice[]> {
  const { id } = signedIn(actor)
  const [course, reminders, seen = 0] = await Promise.all([
    loadCourse(),
    listStandingReminders(store(), id),
    findNewsSeen(store(), id),
  ])
  const since = Math.max(seen, now - TWO_WEEKS)
  const titles = new Map(course.modules.flatMap(module => module.lessons).map(each => [each.id, each.title]))
  const [scored, said] = await Promise.all([
    listNewScores(store(), id, since),
    listNewRemarks(store(), id, since),
  ])
  const remarks = said.map(each => ({ ...each, kind: 'remark' as const }))
  const scores = [...scored, ...remarks].flatMap(score => {
    const lesson = followAlias(score.lesson ?? '')
    const title = titles.get(lesson)
    return title === undefined ? [] : [{ ...score, lesson, title }]
  })
  return noticesOf({
    assigned,
    reminders: reminders.map(({ assignment, by_name: by, text }) => ({ assignment, by, text })),
    scores,
    since,
    now,
  })
}
