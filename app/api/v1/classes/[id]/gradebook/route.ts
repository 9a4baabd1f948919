import { exportScores } from '#server/classroom/export-scores.ts'
import { loadScoreSheet } from '#server/classroom/load-score-sheet.ts'
import { apiRoute } from '#server/http/api-route.ts'
import { classParams, gradebookQuery } from '#server/http/contract.ts'
import { csvResponse } from '#server/http/csv-response.ts'

/** Scores of a class, as JSON or as a file for another gradebook. */
export const GET = apiRoute({
  who: 'teacher',
  params: classParams,
  query: gradebookQuery,
  run: async ({ actor, params, query: { format }, now }) =>
    format === 'json'
      ? loadScoreSheet(actor, params.id, now)
      : csvResponse(await exportScores(actor, params.id, { format, now })),
})
