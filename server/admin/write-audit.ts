import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertAudit } from '#db/audit.ts'
import type { Store } from '#db/open.ts'

export type AuditNote = {
  /** Id of who did it; null for the shell. */
  readonly actor: string | null
  readonly action:
    | 'add-person'
    | 'change-role'
    | 'reset-password'
    | 'sign-out-everywhere'
    | 'set-up'
    | 'change-extra-time'
    | 'erase'
    | 'override'
    | 'own-due-date'
    | 'regrade'
    | 'judge'
    | 'judge-text'
    | 'take-back'
    | 'admit-learner'
    | 'refuse-learner'
    | 'send-remark'
    | 'take-back-remark'
  readonly subject: string
  readonly detail?: string
  readonly now: number
}

/** Notes in the audit log who did what to whom, in the transaction that does it. */
export function writeAudit(
  transaction: Store,
  { actor, action, subject, detail, now }: AuditNote,
): Promise<void> {
  return insertAudit(transaction, {
    id: randomUUID(),
    at: now,
    actor,
    action,
    subject,
    detail: detail ?? null,
  })
}
