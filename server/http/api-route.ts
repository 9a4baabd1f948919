import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { Actor } from '#domain/account/actor.ts'
import { currentActor } from '#server/account/current-actor.ts'
import { demandRole, type Who } from '#server/account/policy.ts'
import { badInput, problemResponse } from '#server/http/problem-response.ts'
import { readBody, refuseCrossSite } from '#server/http/request-guards.ts'

type Schema = z.ZodType | undefined
type Output<S extends Schema> = S extends z.ZodType ? z.output<S> : undefined
type Context = { readonly params: Promise<Record<string, string | string[]>> }

type Route<P extends Schema, Q extends Schema, B extends Schema> = {
  readonly who: Who
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly maxBytes?: number
  readonly run: (given: {
    readonly actor: Actor
    readonly params: Output<P>
    readonly query: Output<Q>
    readonly body: Output<B>
    readonly request: Request
    readonly now: number
  }) => Promise<unknown>
}

const ONE_MEGABYTE = 1_000_000

/**
 * The one door of the API: finds who asks, parses path, query and body, makes one call, answers JSON (or the Response
 * that the call made). Every refusal is problem+json. A body is read up to `maxBytes` (1 MB) and no further.
 */
export function apiRoute<
  P extends Schema = undefined,
  Q extends Schema = undefined,
  B extends Schema = undefined,
>(route: Route<P, Q, B>): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    const from = performance.now()
    try {
      refuseCrossSite(request)
      const actor = await currentActor()
      demandRole(actor, route.who)
      const params = parse(route.params, await context.params)
      const query = parse(route.query, Object.fromEntries(new URL(request.url).searchParams))
      const body = route.body
        ? parse(route.body, await readBody(request, route.maxBytes ?? ONE_MEGABYTE))
        : undefined
      const given = { actor, params, query, body, request, now: Date.now() }
      return timed(await route.run(given as Parameters<typeof route.run>[0]), from)
    } catch (error) {
      unstable_rethrow(error)
      return problemResponse(error)
    }
  }
}

function timed(result: unknown, from: number): Response {
  // The headers of a redirect cannot be changed, those of its copy can.
  const response =
    result instanceof Response ? new Response(result.body, result) : Response.json(result ?? null)
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store')
  response.headers.set('server-timing', `app;dur=${(performance.now() - from).toFixed(2)}`)
  return response
}

function parse(schema: Schema, value: unknown): unknown {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw badInput(parsed.error)
  return parsed.data
}
