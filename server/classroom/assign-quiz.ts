import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertAssignment } from '#db/assignments.ts'
import type { Actor } from '#domain/account/actor.ts'
import type { Preset } from '#domain/assessment/release.ts'
import { defaultTitle } from '#domain/classroom/assigned-work.ts'
import { LATE_NOT_COUNTED } from '#domain/classroom/late-rule.ts'
import type { Recipients } from '#domain/classroom/recipients.ts'
import { refuseQuizTimes } from '#domain/classroom/refuse-quiz-times.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { loadQuiz } from '#server/assessment/load-quiz.ts'
import { demandLearners } from '#server/classroom/demand-learners.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

type GivenQuiz = {
  readonly module: string
  readonly preset: Preset
  /** Empty is called after the module. */
  readonly title: string
  /** The time limit of an attempt; null is none. */
  readonly minutes: number | null
  /** Wall times in the class's zone. It closes when it is due. */
  readonly opensLocal: string | null
  readonly dueLocal: string | null
  /** The whole class, unless said. */
  readonly recipients?: Recipients
  /** Learners do not see it until it is published. */
  readonly isDraft?: boolean
  readonly now: number
}

/**
 * Gives a module's quiz to a class of the actor, or to some of its learners, by the rules of a preset. Returns the assignment's id.
 * @throws Problem `not-found` without such a quiz, `bad-input` for times that make no sense.
 */
export async function assignQuiz(actor: Actor, classId: string, given: GivenQuiz): Promise<string> {
  const owned = await taughtClass(actor, classId)
  const quiz = await loadQuiz(given.module)
  const wrong = refuseQuizTimes(given)
  if (wrong) throw new Problem('bad-input', wrong.message, [wrong])
  const { recipients = 'class' } = given
  const learners = await demandLearners(owned, recipients)
  const items = [{ kind: 'quiz', ref: quiz.module.id, position: 0 }] as const
  const id = randomUUID()
  const row = {
    id,
    class: owned.id,
    title: given.title || defaultTitle(items, await loadCourse()),
    opens_local: given.opensLocal,
    due_local: given.dueLocal,
    preset: given.preset,
    minutes: given.minutes,
    late_percent: LATE_NOT_COUNTED.perDay,
    late_days: LATE_NOT_COUNTED.days,
    audience: recipients === 'class' ? ('class' as const) : ('learners' as const),
    created_by: signedIn(actor).id,
    created_at: given.now,
    published_at: given.isDraft ? null : given.now,
    archived_at: null,
    version: 1,
  }
  await insertAssignment(store(), row, { items: items.map(item => ({ ...item, assignment: id })), learners })
  return id
}
