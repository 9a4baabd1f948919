import { watchClass } from '#server/classroom/watch-class.ts'
import { apiRoute } from '#server/http/api-route.ts'
import { classParams } from '#server/http/contract.ts'

/** Server-sent events while a class works. */
export const GET = apiRoute({
  who: 'teacher',
  params: classParams,
  run: async ({ actor, params, request }) =>
    new Response(await watchClass(actor, params.id, request.signal), {
      headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
    }),
})
