import { apiRoute } from '#server/http/api-route.ts'
import { loadProgress } from '#server/progress/load-progress.ts'

export const GET = apiRoute({ who: 'anyone', run: ({ actor, now }) => loadProgress(actor, now) })
