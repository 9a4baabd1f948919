import 'server-only'
import path from 'node:path'
import { z } from 'zod'

const address = z.url({ protocol: /^https?$/ })

const settings = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    HOST: z.string().min(1).default('0.0.0.0'),
    SITE_URL: address.optional(),
    DATA_DIR: z.string().min(1).default('./data'),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'expected postgres://…')
      .optional(),
    AUTH_SECRET: z.string().min(32, 'expected at least 32 characters').optional(),
    SIGN_UP: z.enum(['open', 'code', 'closed']).default('open'),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'expected smtp://… or smtps://…')
      .refine(value => URL.canParse(value), 'expected smtp://… or smtps://…')
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(
        /^([^<>@]+<)?[^\s<>@]+@[^\s<>@]+>?$/,
        'expected an address, such as Seventeen <course@school.example>',
      )
      .optional(),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((value, context) => {
    if (value.SMTP_URL && !value.MAIL_FROM)
      context.addIssue({
        code: 'custom',
        path: ['MAIL_FROM'],
        message: 'expected an address, because SMTP_URL is set',
      })
  })
  .transform(value => ({
    ...value,
    dataDir: path.resolve(value.DATA_DIR),
    siteUrl: value.SITE_URL ?? `http://localhost:${value.PORT}`,
  }))

export type Settings = z.output<typeof settings>

/**
 * Reads every setting of the site from an environment.
 * @throws Error naming each bad variable, what was read and what is expected.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map(issue => {
    const name = String(issue.path[0])
    const read = /SECRET|URL/.test(name) ? '(not shown)' : JSON.stringify(given[name])
    return `  ${name}: read ${read}; ${issue.message}`
  })
  throw new Error(`The settings cannot be used:\n${lines.join('\n')}`)
}

let cached: Settings | undefined

/** The settings of this process; validated once. */
export function env(): Settings {
  cached ??= readSettings(process.env)
  // next-auth 4 learns the address of the site from here only, and else takes port 3000 for granted.
  process.env.NEXTAUTH_URL ??= cached.siteUrl
  return cached
}
