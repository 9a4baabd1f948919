import { z } from 'zod'
import { readHandout } from '#server/classroom/read-handout.ts'
import { apiRoute } from '#server/http/api-route.ts'

/** A file to print, as `npm run handouts` wrote it. HTML is saved, not shown: it is a page of its own. */
export const GET = apiRoute({
  who: 'teacher',
  params: z.object({ file: z.string().max(200) }),
  run: async ({ actor, params: { file } }) => {
    const isPdf = file.endsWith('.pdf')
    return new Response(readHandout(actor, file), {
      headers: {
        'content-type': isPdf ? 'application/pdf' : 'text/html; charset=utf-8',
        'content-disposition': `${isPdf ? 'inline' : 'attachment'}; filename="${file}"`,
        'cache-control': 'private, no-store',
      },
    })
  },
})
