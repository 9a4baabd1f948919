import { z } from 'zod'
import { questionId } from '#domain/ids.ts'
import { loadHint } from '#server/assessment/load-hint.ts'
import { apiRoute } from '#server/http/api-route.ts'

export const GET = apiRoute({
  who: 'anyone',
  query: z.object({ question: questionId, number: z.coerce.number().int().min(1) }),
  run: ({ actor, query, now }) => loadHint(actor, query, now),
})
