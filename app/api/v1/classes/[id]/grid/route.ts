import { loadGrid } from '#server/classroom/load-grid.ts'
import { apiRoute } from '#server/http/api-route.ts'
import { classParams } from '#server/http/contract.ts'

/** The gradebook as the page of the same name draws it. */
export const GET = apiRoute({
  who: 'teacher',
  params: classParams,
  run: ({ actor, params, now }) => loadGrid(actor, params.id, now),
})
