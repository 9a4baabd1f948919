import { loadHealth } from '#server/admin/load-health.ts'
import { apiRoute } from '#server/http/api-route.ts'

export const GET = apiRoute({
  who: 'anyone',
  run: async () => {
    const health = await loadHealth()
    return Response.json(health, { status: health.status === 'ok' ? 200 : 503 })
  },
})
