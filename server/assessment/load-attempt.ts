import 'server-only'
import { findAttempt, listAttemptResponses } from '#db/attempts.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type AttemptSettings, may, type Releasable } from '#domain/assessment/release.ts'
import type { Course } from '#domain/content/course.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { attemptRules } from '#server/assessment/attempt-rules.ts'
import type { Quiz } from '#server/assessment/load-quiz.ts'
import { type AskedQuestion, readAttemptQuestions } from '#server/assessment/read-attempt-questions.ts'
import { settleAttempts } from '#server/assessment/settle-attempts.ts'
import { type AttemptSummary, summariseAttempt } from '#server/assessment/summarise-attempt.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store } from '#server/store.ts'

export type LoadedAttempt = AttemptSummary &
  Pick<Quiz, 'module'> & {
    readonly settings: AttemptSettings
    /** May the learner see what is right as soon as a question is answered? */
    readonly isOpenBook: boolean
    /** The assignment it is for. */
    readonly assignment: string | undefined
    /** What is not shown now. */
    readonly withheld: readonly Releasable[]
    /** When what is withheld will be shown; missing where nothing is, or nobody can say. */
    readonly releasedAt: number | undefined
    readonly questions: readonly AskedQuestion[]
  }

const PARTS: readonly Releasable[] = ['score', 'reasons', 'key']

/**
 * An attempt of the actor's own at the quiz of a module, with what may be told of it now. Before release neither score
 * nor reasons nor key are in it.
 * @throws Problem `not-found` where it is not theirs, or not of this module.
 */
export async function loadAttempt(
  actor: Actor,
  place: { readonly module: string; readonly attempt: string },
  now: number,
): Promise<LoadedAttempt> {
  const person = signedIn(actor)
  await settleAttempts(person.id, now)
  const attempt = await findAttempt(store(), person.id, place.attempt)
  if (!attempt || attempt.module !== place.module)
    throw new Problem('not-found', 'There is no such attempt among yours.')
  const rules = attemptRules(attempt, now)
  const [course, responses, questions] = await Promise.all([
    loadCourse(),
    listAttemptResponses(store(), [attempt.id]),
    readAttemptQuestions(attempt, rules),
  ])
  return {
    ...summariseAttempt(attempt, responses, now),
    module: { id: attempt.module, title: moduleTitle(course, attempt.module) },
    settings: rules.settings,
    isOpenBook: may('reasons', rules.settings, { ...rules.state, submitted: false }),
    assignment: attempt.assignment ?? undefined,
    withheld: PARTS.filter(each => !may(each, rules.settings, rules.state)),
    releasedAt: attempt.closes_at !== null && attempt.closes_at > now ? attempt.closes_at : undefined,
    questions,
  }
}

function moduleTitle({ modules }: Course, id: string): string {
  return modules.find(each => each.id === id)?.title ?? id
}
