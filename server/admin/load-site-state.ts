import 'server-only'
import { type AuditEntry, listAudit } from '#db/audit.ts'
import type { Actor } from '#domain/account/actor.ts'
import { type Health, loadHealth } from '#server/admin/load-health.ts'
import { administrator } from '#server/admin/policy.ts'
import { env } from '#server/env.ts'
import { store } from '#server/store.ts'

export type SiteState = {
  readonly health: Health
  readonly signUp: 'open' | 'code' | 'closed'
  readonly siteUrl: string
  readonly dataDir: string
  readonly audit: readonly AuditEntry[]
}

/** How the site is set, how it fares, and what was done to people's accounts lately, newest first. */
export async function loadSiteState(actor: Actor): Promise<SiteState> {
  administrator(actor)
  const { SIGN_UP: signUp, siteUrl, dataDir } = env()
  const [health, audit] = await Promise.all([loadHealth(), listAudit(store(), 50)])
  return { health, signUp, siteUrl, dataDir, audit }
}
