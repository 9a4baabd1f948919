import 'server-only'
import { insertView } from '#db/views.ts'
import type { Actor } from '#domain/account/actor.ts'
import { dayAt } from '#domain/review/day.ts'
import { signedIn } from '#server/account/policy.ts'
import type { TaughtClass } from '#server/classroom/policy.ts'
import { store } from '#server/store.ts'

/** Notes for a learner of the class that this teacher looks at their answers on this day of the class's calendar. */
export async function noteView(
  actor: Actor,
  owned: TaughtClass,
  { learner, now }: { readonly learner: string; readonly now: number },
): Promise<void> {
  await insertView(store(), {
    learner,
    teacher: signedIn(actor).id,
    day: dayAt(now, owned.time_zone),
  })
}
