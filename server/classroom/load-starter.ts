import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import type { Reteach } from '#domain/classroom/reteach.ts'
import { wallAddress } from '#domain/content/wall-address.ts'
import { Problem } from '#domain/problem.ts'
import { type LoadedReport, loadQuestionsReport } from '#server/classroom/load-questions-report.ts'
import { loadPlacedDiagrams } from '#server/content/load-placed-diagrams.ts'

export type LoadedStarter = Pick<LoadedReport, 'class' | 'assignment'> & {
  readonly idea: Reteach
  /** The first diagram of the lesson that the starter is about; where a room sees it. */
  readonly diagram: { readonly title: string; readonly href: string } | undefined
}

type Wanted = {
  readonly assignment?: string | undefined
  readonly idea: string
  readonly now: number
}

/**
 * What a teacher of the class needs for three minutes about an idea that was misheld in an assignment.
 * @throws Problem `not-found` for an idea that is not among those to teach again.
 */
export async function loadStarter(actor: Actor, classId: string, wanted: Wanted): Promise<LoadedStarter> {
  const { class: owned, assignment, report } = await loadQuestionsReport(actor, classId, wanted)
  const idea = report.reteach.find(each => each.idea === wanted.idea)
  if (!idea) throw new Problem('not-found', 'This idea is not among those to teach again.')
  const lesson = idea.place.split('#')[0]
  const placed = loadPlacedDiagrams().find(each => each.lesson.id === lesson)
  return {
    class: owned,
    assignment,
    idea,
    diagram: placed && {
      title: placed.title,
      href: wallAddress(placed.lesson.id, placed.figure, placed.initial),
    },
  }
}
