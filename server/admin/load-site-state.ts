import 'server-only'
import { type AuditEntry, listAudit } from '#db/audit.ts'
import { type OutboxState, readOutbox } from '#db/outbox.ts'
import { readSetting } from '#db/settings.ts'
import type { Actor } from '#domain/account/actor.ts'
import { FIGURES_CHECKED, type FiguresCheck, readFiguresCheck } from '#domain/classroom/figures-check.ts'
import { type Health, loadHealth } from '#server/admin/load-health.ts'
import { administrator } from '#server/admin/policy.ts'
import { env } from '#server/env.ts'
import { mailer } from '#server/mail/mailer.ts'
import { store } from '#server/store.ts'

export type SiteState = {
  readonly health: Health
  readonly signUp: 'open' | 'code' | 'closed'
  readonly siteUrl: string
  readonly dataDir: string
  /** What became of mail; undefined where it is off. */
  readonly mail: (OutboxState & { readonly from: string }) | undefined
  /** What the last comparison of figures found; undefined where there was none. */
  readonly figures: FiguresCheck | undefined
  readonly audit: readonly AuditEntry[]
}

/** How the site is set, how it fares, and what was done to people's accounts lately, newest first. */
export async function loadSiteState(actor: Actor): Promise<SiteState> {
  administrator(actor)
  const { SIGN_UP: signUp, siteUrl, dataDir } = env()
  const from = mailer()?.from
  const [health, audit, checked, outbox] = await Promise.all([
    loadHealth(),
    listAudit(store(), 50),
    readSetting(store(), FIGURES_CHECKED),
    from === undefined ? undefined : readOutbox(store()),
  ])
  const mail = outbox && from !== undefined ? { ...outbox, from } : undefined
  return { health, signUp, siteUrl, dataDir, mail, figures: readFiguresCheck(checked), audit }
}
