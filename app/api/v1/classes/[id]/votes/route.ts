import { loadVotes } from '#server/classroom/load-votes.ts'
import { apiRoute } from '#server/http/api-route.ts'
import { classParams, votesQuery } from '#server/http/contract.ts'

/** How a class has voted so far, by option and without names. */
export const GET = apiRoute({
  who: 'teacher',
  params: classParams,
  query: votesQuery,
  run: ({ actor, params, query }) => loadVotes(actor, params.id, query.question),
})
