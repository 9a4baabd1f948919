import { closeSession } from '#server/account/close-session.ts'
import { eraseMe } from '#server/account/erase-me.ts'
import { apiRoute } from '#server/http/api-route.ts'

export const DELETE = apiRoute({
  who: 'signed-in',
  run: async ({ actor, now }) => {
    await eraseMe(actor, now)
    await closeSession()
    return new Response(null, { status: 204 })
  },
})
