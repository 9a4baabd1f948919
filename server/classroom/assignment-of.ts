import 'server-only'
import type { StoredAssignment } from '#db/assignments.ts'
import type { assignedWork } from '#domain/classroom/assigned-work.ts'

/** A stored assignment in the words of the domain. */
export function assignmentOf(row: StoredAssignment): Parameters<typeof assignedWork>[0] {
  return {
    ...row,
    dueLocal: row.due_local,
    opensLocal: row.opens_local,
    createdAt: row.published_at ?? row.created_at,
    late: { perDay: row.late_percent, days: row.late_days },
    recipients: row.audience === 'class' ? 'class' : row.learners,
  }
}
