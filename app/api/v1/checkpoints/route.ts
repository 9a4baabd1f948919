import { apiRoute } from '#server/http/api-route.ts'
import { checkpointsBody } from '#server/http/contract.ts'
import { recordCheckpoints } from '#server/progress/record-checkpoints.ts'

export const POST = apiRoute({
  who: 'signed-in',
  body: checkpointsBody,
  run: ({ actor, body, now }) => recordCheckpoints(actor, body, now),
})
