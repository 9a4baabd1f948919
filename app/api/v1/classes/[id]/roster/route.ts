import { importRoster } from '#server/classroom/import-roster.ts'
import { apiRoute } from '#server/http/api-route.ts'
import { classParams, rosterBody } from '#server/http/contract.ts'

/** Makes an account for every learner of a class list, or for none; answers the passwords, once. */
export const POST = apiRoute({
  who: 'teacher',
  params: classParams,
  body: rosterBody,
  run: async ({ actor, params, body, now }) => ({
    cards: await importRoster(actor, params.id, { text: body.text, now }),
  }),
})
