import { exportResponses } from '#server/classroom/export-responses.ts'
import { apiRoute } from '#server/http/api-route.ts'
import { classParams } from '#server/http/contract.ts'
import { csvResponse } from '#server/http/csv-response.ts'

/** Every answer of a class in its assigned lessons, one a row. */
export const GET = apiRoute({
  who: 'teacher',
  params: classParams,
  run: async ({ actor, params, now }) => csvResponse(await exportResponses(actor, params.id, now)),
})
