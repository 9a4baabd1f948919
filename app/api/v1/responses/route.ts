import { recordResponses } from '#server/assessment/record-responses.ts'
import { apiRoute } from '#server/http/api-route.ts'
import { responsesBody } from '#server/http/contract.ts'

export const POST = apiRoute({
  who: 'anyone',
  body: responsesBody,
  run: ({ actor, body, now }) => recordResponses(actor, body, now),
})
