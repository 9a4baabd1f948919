import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import type { ScoreSheet } from '#domain/classroom/exports/score-sheet.ts'
import { countedPoints, resultKey } from '#domain/classroom/override.ts'
import type { Result } from '#domain/classroom/result.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'

/** The gradebook of a class the actor teaches, as files for other gradebooks are written from it. */
export async function loadScoreSheet(actor: Actor, classId: string, now: number): Promise<ScoreSheet> {
  const { class: owned, learners, assignments, rows, notes } = await loadGradebook(actor, classId, now)
  const commentOn = (assignment: string, learner: string) =>
    (notes.get(resultKey(assignment, learner)) ?? []).map(note => note.text).join(' / ')
  return {
    classId: owned.id,
    className: owned.name,
    timeZone: owned.time_zone,
    learners: learners.map(({ person, name, userName, email }) => ({ id: person, name, userName, email })),
    columns: assignments.map(({ id, title, possible, dueAt, createdAt }) => ({
      id,
      title,
      possible,
      dueAt: dueAt ?? null,
      createdAt,
    })),
    cells: rows.map(({ learner, results }) =>
      results.map((result, at) => ({
        state: result.state,
        points: pointsInColumn(result, assignments[at]?.possible),
        finishedAt: result.finishedAt ?? null,
        comment: commentOn(assignments[at]?.id ?? '', learner),
      })),
    ),
  }
}

/** Points on the scale of the column: attempts at a quiz draw questions, so theirs may differ. */
function pointsInColumn(result: Result, possible: number | undefined): number | null {
  const points = countedPoints(result)
  if (points === undefined) return null
  return possible === undefined || result.possible === 0 ? points : (points * possible) / result.possible
}
