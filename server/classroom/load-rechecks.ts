import 'server-only'
import { listAssignments } from '#db/assignments.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type RecheckedIdea, recheckedIdeas } from '#domain/classroom/recheck.ts'
import { instantOf } from '#domain/classroom/wall-time.ts'
import { loadItemAnalysis } from '#server/classroom/load-item-analysis.ts'
import { taughtClass } from '#server/classroom/policy.ts'
import { loadIdeas } from '#server/content/load-ideas.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

export type Recheck = {
  readonly id: string
  readonly title: string
  /** UTC milliseconds. */
  readonly givenAt: number
  readonly dueAt: number | undefined
  /** For how many it is, and how many of them have answered. */
  readonly learners: number
  readonly answered: number
  readonly ideas: readonly (RecheckedIdea & { readonly title: string })[]
}

type Wanted = { readonly assignment: string; readonly now: number }

/**
 * The re-checks of an assignment of a class the actor teaches, the newest first: each idea as it stood and as it stands. Asked
 * for a re-check, those of what it checks again.
 */
export async function loadRechecks(
  actor: Actor,
  classId: string,
  { assignment, now }: Wanted,
): Promise<readonly Recheck[]> {
  const owned = await taughtClass(actor, classId)
  const known = await listAssignments(store(), [owned.id])
  const origin = known.find(each => each.id === assignment)?.rechecks ?? assignment
  const given = known.filter(each => each.rechecks === origin)
  if (given.length === 0 || !known.some(each => each.id === origin)) return []
  const [ideas, questions, { tries: before }] = await Promise.all([
    loadIdeas(),
    loadQuestions(),
    loadItemAnalysis(actor, classId, { assignment: origin, now }),
  ])
  const ideaOf = (id: string) => questions.get(id)?.question.idea
  const rechecks = given.map(async ({ id, title, created_at, due_local, items }): Promise<Recheck> => {
    const { basis, tries } = await loadItemAnalysis(actor, classId, { assignment: id, now })
    const asked = items.map(each => each.ref)
    return {
      id,
      title,
      givenAt: created_at,
      dueAt: due_local === null ? undefined : instantOf(due_local, owned.time_zone),
      learners: basis.learners - basis.excused,
      answered: basis.counted,
      ideas: recheckedIdeas(asked, { before, now: tries }, ideaOf).map(each => ({
        ...each,
        title: ideas.get(each.idea)?.title ?? each.idea,
      })),
    }
  })
  return (await Promise.all(rechecks)).sort((a, b) => b.givenAt - a.givenAt)
}
