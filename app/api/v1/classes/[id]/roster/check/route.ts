import { checkRoster } from '#server/classroom/check-roster.ts'
import { apiRoute } from '#server/http/api-route.ts'
import { classParams, rosterBody } from '#server/http/contract.ts'

/** Reads a class list and says of every row what would come of it; changes nothing. */
export const POST = apiRoute({
  who: 'teacher',
  params: classParams,
  body: rosterBody,
  run: ({ actor, params, body }) => checkRoster(actor, params.id, body.text),
})
