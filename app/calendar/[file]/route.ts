import { z } from 'zod'
import { loadCalendar } from '#server/classroom/load-calendar.ts'
import { apiRoute } from '#server/http/api-route.ts'

/** Due dates for calendar programs, which know nothing but the secret in the address. */
export const GET = apiRoute({
  who: 'anyone',
  params: z.object({ file: z.string().max(100) }),
  run: async ({ params, now }) =>
    new Response(await loadCalendar(params.file.replace(/\.ics$/, ''), now), {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex',
      },
    }),
})
