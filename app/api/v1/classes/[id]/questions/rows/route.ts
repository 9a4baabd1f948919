import { exportItemAnalysis } from '#server/classroom/export-item-analysis.ts'
import { apiRoute } from '#server/http/api-route.ts'
import { classParams, questionRowsQuery } from '#server/http/contract.ts'
import { csvResponse } from '#server/http/csv-response.ts'

/** What the item analysis of an assignment was computed from, or its numbers, as CSV. */
export const GET = apiRoute({
  who: 'teacher',
  params: classParams,
  query: questionRowsQuery,
  run: async ({ actor, params, query, now }) =>
    csvResponse(await exportItemAnalysis(actor, params.id, { ...query, now })),
})
