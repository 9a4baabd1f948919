import 'server-only'
import { z } from 'zod'
import { LATE_IN_FULL, LATE_NOT_COUNTED, type LateRule } from '#domain/classroom/late-rule.ts'
import type { Recipients } from '#domain/classroom/recipients.ts'
import { wallTime } from '#domain/classroom/wall-time.ts'

// Fields that forms about assignments have in common.

const listed = (value: unknown) => (value === undefined ? [] : [value].flat())

export const localField = z.preprocess(value => (value === '' ? null : value), wallTime.nullable())

export const presetField = z.enum(['practice', 'homework', 'test'], 'Choose the rules.')

export const minutesField = z.preprocess(
  value => (value === '' ? null : value),
  z.coerce.number('At least 1 minute, at most 600.').int().min(1).max(600).nullable(),
)

export const itemsField = z.preprocess(
  listed,
  z
    .array(
      z
        .string()
        .max(200)
        .transform(ref => ({ kind: ref.includes('/') ? ('lesson' as const) : ('module' as const), ref })),
    )
    .min(1, 'Choose at least one module or lesson.')
    .max(60),
)

/** What late answers count: percentage and days matter with `less` alone. */
export const lateFields = {
  late: z.enum(['full', 'less', 'not']).default('full'),
  percent: z.preprocess(
    value => (value === '' ? undefined : value),
    z.coerce.number('From 1 to 100.').int().min(1, 'From 1 to 100.').max(100, 'From 1 to 100.').default(10),
  ),
  days: z.preprocess(
    value => (value === '' ? null : value),
    z.coerce.number('From 1 to 365.').int().min(1, 'From 1 to 365.').max(365, 'From 1 to 365.').nullish(),
  ),
}

export function lateOf(given: {
  readonly late: 'full' | 'less' | 'not'
  readonly percent: number
  readonly days?: number | null | undefined
}): LateRule {
  if (given.late === 'full') return LATE_IN_FULL
  return given.late === 'not' ? LATE_NOT_COUNTED : { perDay: given.percent, days: given.days ?? null }
}

/** For whom: with `audience` `class`, whoever is ticked does not matter. */
export const recipientFields = {
  audience: z.enum(['class', 'learners']).default('class'),
  learners: z.preprocess(listed, z.array(z.string().max(64)).max(1000)),
}

export function recipientsOf(given: {
  readonly audience: 'class' | 'learners'
  readonly learners: readonly string[]
}): Recipients {
  return given.audience === 'class' ? 'class' : given.learners
}
