import { apiRoute } from '#server/http/api-route.ts'
import { openapi } from '#server/http/openapi.ts'

export const GET = apiRoute({ who: 'anyone', run: async () => openapi() })
