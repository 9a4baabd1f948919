import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertAssignment, listAssignments } from '#db/assignments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { LATE_IN_FULL } from '#domain/classroom/late-rule.ts'
import { recheckDue } from '#domain/classroom/recheck-due.ts'
import type { Reteach } from '#domain/classroom/reteach.ts'
import { describeInstant, instantOf, wallTimeAt } from '#domain/classroom/wall-time.ts'
import { Problem } from '#domain/problem.ts'
import { signedIn } from '#server/account/policy.ts'
import { loadQuestionsReport } from '#server/classroom/load-questions-report.ts'
import { store } from '#server/store.ts'

type Given = {
  /** What is checked again. */
  readonly assignment: string
  /** The whole class, or those who missed one of the ideas. */
  readonly audience: 'class' | 'learners'
  readonly now: number
}

/**
 * Gives a class of the actor the ideas of an assignment that are most misheld, each in another guise, due on the next school
 * day at the class's usual hour. Returns when, as wall time in the class's zone.
 * @throws Problem `bad-input` where nobody missed anything, `conflict` while such a re-check is still to be done.
 */
export async function giveRecheck(
  actor: Actor,
  classId: string,
  given: Given,
): Promise<{ dueLocal: string }> {
  const { class: owned, dues, assignment, report } = await loadQuestionsReport(actor, classId, given)
  if (!assignment || report.reteach.length === 0)
    throw new Problem('bad-input', 'Nobody missed anything so far, so there is nothing to check again.')
  const known = await listAssignments(store(), [owned.id])
  const open = known.find(
    each =>
      each.rechecks === assignment.id &&
      (each.due_local === null || instantOf(each.due_local, owned.time_zone) > given.now),
  )
  if (open) throw new Problem('conflict', alreadyGiven(open.due_local, owned.time_zone))
  const dueLocal = recheckDue(wallTimeAt(given.now, owned.time_zone), dues)
  const id = randomUUID()
  const row = {
    id,
    class: owned.id,
    title: `Re-check: ${assignment.title}`,
    opens_local: null,
    due_local: dueLocal,
    late_percent: LATE_IN_FULL.perDay,
    late_days: LATE_IN_FULL.days,
    preset: null,
    minutes: null,
    audience: given.audience,
    created_by: signedIn(actor).id,
    created_at: given.now,
    published_at: given.now,
    archived_at: null,
    rechecks: assignment.id,
    version: 1,
  } as const
  await insertAssignment(store(), row, partsOf(id, report.reteach, given.audience))
  return { dueLocal }
}

function partsOf(assignment: string, ideas: readonly Reteach[], audience: Given['audience']) {
  const missed = ideas.flatMap(each => each.learners).map(each => each.id)
  return {
    items: ideas.map(({ question, again }, position) => ({
      assignment,
      kind: 'question' as const,
      ref: (again ?? question).id,
      position,
    })),
    learners: audience === 'class' ? [] : [...new Set(missed)],
  }
}

function alreadyGiven(dueLocal: string | null, zone: string): string {
  const until = dueLocal === null ? '' : `, due ${describeInstant(instantOf(dueLocal, zone), zone)}`
  return `A re-check of it is given already${until}.`
}
