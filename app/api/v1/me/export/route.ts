import { exportMe } from '#server/account/export-me.ts'
import { apiRoute } from '#server/http/api-route.ts'

export const GET = apiRoute({
  who: 'signed-in',
  run: async ({ actor, now }) =>
    Response.json(await exportMe(actor, now), {
      headers: { 'content-disposition': 'attachment; filename="seventeen-my-data.json"' },
    }),
})
