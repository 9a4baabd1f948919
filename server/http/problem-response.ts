import 'server-only'
import { randomUUID } from 'node:crypto'
import type { ZodError } from 'zod'
import { PROBLEMS, Problem } from '#domain/problem.ts'
import { log } from '#server/log.ts'

/** A refusal as RFC 9457 `application/problem+json`. Surprises are logged under an id that the answer names. */
export function problemResponse(error: unknown): Response {
  const problem = error instanceof Problem ? error : surprise(error)
  const { status, title } = PROBLEMS[problem.code]
  const body = {
    type: `about:blank#${problem.code}`,
    title,
    status,
    detail: problem.message,
    ...(problem.fields.length > 0 ? { errors: problem.fields } : {}),
  }
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  return new Response(JSON.stringify(body), { status, headers })
}

/** An unexpected error as a Problem whose sentence gives away nothing but the id to look up in the log. */
export function surprise(error: unknown): Problem {
  const id = randomUUID()
  log.error({ id, err: error }, 'unexpected error')
  return new Problem('internal', `Something went wrong on our side. Try again; if it stays, quote ${id}.`)
}

/** What zod found, as one refusal with a sentence a field. */
export function badInput(error: ZodError, detail = 'The input could not be read.'): Problem {
  const fields = error.issues.map(issue => ({ path: issue.path.join('.'), message: issue.message }))
  return new Problem('bad-input', detail, fields)
}
