import 'server-only'
import type { Store } from '#db/open.ts'
import type { Database } from '#db/schema.ts'

/**
 * Which columns of which table say whose a row is; empty where a table holds nothing about a person. The compiler asks
 * for a line when a table is added.
 */
const OWNERS = {
  users: ['id'],
  classes: [],
  enrollments: ['person'],
  assignments: ['created_by'],
  assignment_items: [],
  assignment_learners: ['learner'],
  due_exceptions: ['learner'],
  responses: ['learner'],
  checkpoints: ['learner'],
  question_versions: [],
  question_results: ['learner'],
  review_log: ['learner'],
  review_cards: ['learner'],
  review_goals: ['learner'],
  attempts: ['learner'],
  attempt_questions: ['learner'],
  regrades: ['learner'],
  overrides: ['learner'],
  result_comments: ['learner'],
  judgements: ['learner'],
  text_verdicts: ['by'],
  remarks: ['teacher'],
  sent_remarks: ['learner'],
  lesson_starts: ['learner'],
  invitations: ['person'],
  reminders: ['learner'],
  news_seen: ['learner'],
  outbox: ['person'],
  polls: [],
  poll_votes: ['learner'],
  views: ['learner', 'teacher'],
  settings: [],
  throttle: [],
  audit: ['actor', 'subject'],
} as const satisfies { [Table in keyof Database]: readonly (keyof Database[Table])[] }

export type PersonalData = Record<string, readonly Record<string, unknown>[]>

/** Every row about a person, by table, without the hash of the password. */
export async function listPersonalData(store: Store, person: string): Promise<PersonalData> {
  const data: PersonalData = {}
  for (const [table, columns] of Object.entries(OWNERS)) {
    if (columns.length === 0) continue
    const rows = await store
      .selectFrom(table as 'audit')
      .where(match => match.or(columns.map(column => match(column as 'actor', '=', person))))
      .selectAll()
      .execute()
    data[table] = rows.map(row => ({ ...row, password_hash: undefined }))
  }
  return withoutWithheld(data)
}

/** Scores of quizzes stay out of the export until the learner may see them on the site. */
function withoutWithheld(data: PersonalData): PersonalData {
  const open = new Set((data.attempts ?? []).flatMap(row => (row.counted_at === null ? [row.id] : [])))
  const hidden = new Set((data.responses ?? []).flatMap(row => (open.has(row.attempt) ? [row.id] : [])))
  return {
    ...data,
    responses: (data.responses ?? []).map(row =>
      hidden.has(row.id) ? { ...row, earned: null, misconception: null } : row,
    ),
    regrades: (data.regrades ?? []).filter(row => !hidden.has(row.response)),
    judgements: (data.judgements ?? []).filter(row => !hidden.has(row.response)),
  }
}
