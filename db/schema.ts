import 'server-only'
import type { Generated } from 'kysely'

// Times are UTC milliseconds, yes/no is 0 or 1, JSON is text, plans are local wall time (`2026-03-12T18:00`)
// read in the class's IANA zone. db/README.md says what each table is for.

type Millis = number
type YesNo = 0 | 1

export type UserRow = {
  id: string
  user_name: string
  email: string | null
  name: string
  password_hash: string | null
  role: 'learner' | 'teacher' | 'administrator'
  session_version: number
  time_zone: string
  created_at: Millis
  disabled_at: Millis | null
}

export type ClassRow = {
  id: string
  name: string
  time_zone: string
  join_code: string
  join_open: YesNo
  /** Until when the code lets anybody in; null is for good. */
  code_ends_at: Millis | null
  created_at: Millis
  archived_at: Millis | null
  version: number
  /** The day the class reviews towards, `2026-03-12`. */
  review_day: string | null
  /** Whether its teachers approve who comes with the code. */
  approves_joining: YesNo
}

/** Only an active enrollment counts anywhere; `waiting` asks for the teacher's yes, `refused` had a no. */
export type EnrollmentRow = {
  id: string
  class: string
  person: string
  role: 'learner' | 'teacher'
  status: 'active' | 'left' | 'waiting' | 'refused'
  from_at: Millis
  to_at: Millis | null
}

/**
 * Gives lessons, or questions by name, or one quiz: then `preset` names its rules, `minutes` limits an attempt, and it closes when it is due. For
 * the whole class, or for those in `assignment_learners`. A draft until `published_at`.
 */
export type AssignmentRow = {
  id: string
  class: string
  title: string
  opens_local: string | null
  due_local: string | null
  preset: 'practice' | 'homework' | 'test' | null
  minutes: number | null
  audience: 'class' | 'learners'
  /** Percent that late answers lose for each day begun. */
  late_percent: number
  /** For how many days late answers count; null is without end. */
  late_days: number | null
  created_by: string
  created_at: Millis
  published_at: Millis | null
  archived_at: Millis | null
  version: number
}

export type AssignmentItemRow = {
  assignment: string
  kind: 'module' | 'lesson' | 'quiz' | 'question' | 'diagram'
  ref: string
  position: number
}

/** One of those an assignment is for, where it is not for the whole class. */
export type AssignmentLearnerRow = { assignment: string; learner: string }

/** Append-only: a due date of a learner's own; null took it back. The one with the highest `number` stands. */
export type DueExceptionRow = {
  assignment: string
  learner: string
  number: number
  due_local: string | null
  reason: string
  by: string | null
  at: Millis
}

/** Append-only. `earned` is null while the answer waits for a person. */
export type ResponseRow = {
  id: string
  learner: string
  question: string
  question_version: string
  lesson: string
  attempt: string | null
  assignment: string | null
  answer: string
  certainty: number | null
  hints: number
  earned: number | null
  possible: number
  misconception: string | null
  kind: 'learner' | 'teacher'
  source: 'site' | 'offline' | 'merged' | 'form'
  answered_at: Millis
  received_at: Millis
}

/** Append-only. `state`: what was decided there, as the diagram's address writes it; null where nothing was. */
export type CheckpointRow = {
  id: string
  learner: string
  checkpoint: string
  lesson: string
  state: string | null
  reached_at: Millis
  received_at: Millis
}

/** The body a question had when an answer was scored: any past score can be computed again. */
export type QuestionVersionRow = {
  question: string
  version: string
  body: string
  first_used_at: Millis
}

/** Summary of `responses`, kept in the same transaction; rebuilt from the log by a command that compares. */
export type QuestionResultRow = {
  learner: string
  question: string
  lesson: string
  tries: number
  first_earned: number | null
  best_earned: number | null
  last_earned: number | null
  possible: number
  first_at: Millis
  last_at: Millis
  last_response: string
}

/** Append-only: one a response that rates an idea. `day` is the learner's local day, `2026-03-12`. */
export type ReviewLogRow = {
  response: string
  learner: string
  idea: string
  question: string
  day: string
  rating: 'again' | 'hard' | 'good' | 'easy'
  noted_at: Millis
}

/** What follows from `review_log`, kept in the same transaction; rebuilt from the log by a command that compares. */
export type ReviewCardRow = {
  learner: string
  idea: string
  due_day: string
  last_day: string
  stability: number
  difficulty: number
  reviews: number
  lapses: number
}

export type ReviewGoalRow = { learner: string; day: string; set_at: Millis }

/**
 * One run of a learner through the questions of a module's quiz. `settings` are its rules as JSON (AttemptSettings),
 * as they stood when it began. `counted_at`: since when its answers stand in the learner's record.
 */
export type AttemptRow = {
  id: string
  learner: string
  module: string
  assignment: string | null
  number: number
  seed: string
  settings: string
  started_at: Millis
  deadline_at: Millis | null
  closes_at: Millis | null
  submitted_at: Millis | null
  counted_at: Millis | null
}

/**
 * A question drawn for an attempt, in the version it is asked in. `seen_at`: the learner was told what is right;
 * `response`: the answer that stood when the attempt was submitted.
 */
export type AttemptQuestionRow = {
  attempt: string
  learner: string
  position: number
  question: string
  version: string
  possible: number
  seen_at: Millis | null
  response: string | null
}

/** Append-only: a response scored again. The one with the highest `number` is its score now. */
export type RegradeRow = {
  response: string
  number: number
  learner: string
  question_version: string
  earned: number
  possible: number
  misconception: string | null
  at: Millis
  by: string | null
}

/** Append-only: what a teacher set in place of a computed score. The one with the highest `number` stands. */
export type OverrideRow = {
  assignment: string
  learner: string
  number: number
  kind: 'score' | 'excused' | 'undone'
  points: number | null
  reason: string
  by: string | null
  at: Millis
}

/** Append-only: what a teacher said to a learner about a result. */
export type ResultCommentRow = {
  id: string
  assignment: string
  learner: string
  text: string
  by: string | null
  at: Millis
}

/**
 * Append-only: a score that a person gave. The one with the highest `number` is its score now, whatever a regrade says.
 * `points` are those of each criterion of a rubric, as JSON.
 */
export type JudgementRow = {
  response: string
  number: number
  learner: string
  points: string
  earned: number
  possible: number
  comment: string
  at: Millis
  by: string
}

/** A short text, normalised, that a teacher accepted or refused for the class. */
export type TextVerdictRow = {
  class: string
  question: string
  text: string
  accepted: YesNo
  at: Millis
  by: string
}

/** A teacher's own words to use again; `about` says where they are offered first, null for anywhere. */
export type RemarkRow = {
  id: string
  teacher: string
  text: string
  about_kind: 'question' | 'criterion' | 'misconception' | null
  about_ref: string | null
  created_at: Millis
  version: number
}

/** What a teacher said to a learner whose answers show a misconception; `sending` is one for all it went to at once. */
export type SentRemarkRow = {
  sending: string
  learner: string
  class: string
  misconception: string
  text: string
  by: string
  at: Millis
  taken_back_at: Millis | null
}

/** Append-only: a learner began a lesson afresh. */
export type LessonStartRow = { learner: string; lesson: string; at: Millis }

/** A question put to a class at once; open until `closed_at`. */
export type PollRow = {
  id: string
  class: string
  question: string
  opened_at: Millis
  closed_at: Millis | null
}

/** What a learner chose in a poll; the last choice stands. Never a score. */
export type PollVoteRow = { poll: string; learner: string; option: string; at: Millis }

/** A teacher opened a learner's page or one of their results, on that day of the class's calendar (`2026-03-12`). */
export type ViewRow = { learner: string; teacher: string; day: string }

/** A teacher reminds a learner of an assignment, at most once a day of the class's calendar (`2026-03-12`). */
export type ReminderRow = {
  assignment: string
  learner: string
  day: string
  by: string
  text: string
  at: Millis
  dismissed_at: Millis | null
}

/** Mail that waits to be sent, was sent or given up; `about` are assignments as JSON, `next_at` its next or last try. */
export type OutboxRow = {
  id: string
  /** What makes it one mail, however often it is queued. */
  key: string
  person: string
  about: string
  subject: string
  text: string
  /** IANA zone of the class. */
  time_zone: string
  status: 'waiting' | 'sending' | 'sent' | 'dead'
  tries: number
  error: string | null
  created_at: Millis
  next_at: Millis
  done_at: Millis | null
}

/** Until when a learner has seen what is new about their results. */
export type NewsSeenRow = { learner: string; at: Millis }

/** A teacher asked to teach a class too; gone when answered. */
export type InvitationRow = { class: string; person: string; invited_by: string | null; at: Millis }

export type SettingRow = { key: string; value: string }

export type ThrottleRow = { key: string; window_start: Millis; count: number }

export type AuditRow = {
  id: string
  at: Millis
  actor: string | null
  action: string
  subject: string | null
  detail: string | null
}

export type Database = {
  users: UserRow & {
    time_factor: Generated<number>
    /** The class that made this account for a learner; its teachers may reset the password. */
    managed_by: Generated<string | null>
    /** What the person wants by mail. */
    mail: Generated<'nothing' | 'reminders'>
    /** The secret part of the address of their calendar. */
    calendar_key: Generated<string | null>
  }
  classes: ClassRow
  enrollments: EnrollmentRow & {
    /** How often the person asked since the last yes, and when last. */
    asks: Generated<number>
    asked_at: Generated<Millis | null>
  }
  assignments: AssignmentRow & {
    /** Of a re-check: the assignment whose ideas it checks again. */
    rechecks: Generated<string | null>
  }
  assignment_items: AssignmentItemRow
  assignment_learners: AssignmentLearnerRow
  due_exceptions: DueExceptionRow
  responses: ResponseRow
  checkpoints: CheckpointRow
  question_versions: QuestionVersionRow
  question_results: QuestionResultRow
  review_log: ReviewLogRow
  review_cards: ReviewCardRow
  review_goals: ReviewGoalRow
  attempts: AttemptRow
  attempt_questions: AttemptQuestionRow
  regrades: RegradeRow
  overrides: OverrideRow
  result_comments: ResultCommentRow
  judgements: JudgementRow & {
    /** 1 where the teacher took the score back: then the answer waits again. */
    taken_back: Generated<YesNo>
  }
  text_verdicts: TextVerdictRow
  remarks: RemarkRow
  sent_remarks: SentRemarkRow
  lesson_starts: LessonStartRow
  invitations: InvitationRow
  reminders: ReminderRow
  news_seen: NewsSeenRow
  outbox: OutboxRow
  polls: PollRow
  poll_votes: PollVoteRow
  views: ViewRow
  settings: SettingRow
  throttle: ThrottleRow
  audit: AuditRow
}
