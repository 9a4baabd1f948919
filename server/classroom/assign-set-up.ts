import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertAssignment } from '#db/assignments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { LATE_IN_FULL } from '#domain/classroom/late-rule.ts'
import type { Recipients } from '#domain/classroom/recipients.ts'
import { writeSetUp } from '#domain/classroom/set-up.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { demandLearners } from '#server/classroom/demand-learners.ts'
import { loadSetUp } from '#server/classroom/load-set-up.ts'
import { store } from '#server/store.ts'

type GivenSetUp = {
  /** Where the diagram stands, in the state it is given in. */
  readonly at: string
  /** What to find out; the assignment is called so. */
  readonly task: string
  /** With what it is done: the id of a step, or of a question about a state of the diagram. */
  readonly goal: string
  /** Wall time in the class's zone. */
  readonly dueLocal: string | null
  readonly recipients?: Recipients
  /** Learners do not see it until it is published. */
  readonly isDraft?: boolean
  readonly now: number
}

/**
 * Gives a class of the actor, or some of its learners, a diagram as it was set up. Returns the assignment's id.
 * @throws Problem `bad-input` for an address that is none of a diagram, or a goal that this diagram does not have.
 */
export async function assignSetUp(actor: Actor, classId: string, given: GivenSetUp): Promise<string> {
  const { class: owned, placed, state, steps, questions } = await loadSetUp(actor, classId, given.at)
  const step = steps.find(each => each.id === given.goal)?.id
  const question = questions.find(each => each.id === given.goal)?.id
  if (step === undefined && question === undefined) {
    const message = 'Choose with what it is done.'
    throw new Problem('bad-input', message, [{ path: 'goal', message }])
  }
  const { recipients = 'class', now } = given
  const learners = await demandLearners(owned, recipients)
  const id = randomUUID()
  const ref = writeSetUp({ lesson: placed.lesson.id, figure: placed.figure, step, state })
  const items = [
    { assignment: id, kind: 'diagram' as const, ref, position: 0 },
    ...(question === undefined
      ? []
      : [{ assignment: id, kind: 'question' as const, ref: question, position: 1 }]),
  ]
  const row = {
    id,
    class: owned.id,
    title: given.task,
    opens_local: null,
    due_local: given.dueLocal,
    preset: null,
    minutes: null,
    late_percent: LATE_IN_FULL.perDay,
    late_days: LATE_IN_FULL.days,
    audience: recipients === 'class' ? ('class' as const) : ('learners' as const),
    created_by: signedIn(actor).id,
    created_at: now,
    published_at: given.isDraft ? null : now,
    archived_at: null,
    version: 1,
  }
  await insertAssignment(store(), row, { items, learners })
  return id
}
