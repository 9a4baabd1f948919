import 'server-only'
import type { Actor } from '#domain/account/actor.ts'
import type { FiguresCheck } from '#domain/classroom/figures-check.ts'
import { administrator } from '#server/admin/policy.ts'
import { checkFigures } from '#server/classroom/check-figures.ts'

/** Compares every figure that the site shows or keeps more than once, for an administrator; nothing is mended. */
export async function checkSiteFigures(actor: Actor, now: number): Promise<FiguresCheck> {
  administrator(actor)
  return checkFigures({ mend: false, now })
}
