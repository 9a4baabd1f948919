import { loadQuestionsReport } from '#server/classroom/load-questions-report.ts'
import { apiRoute } from '#server/http/api-route.ts'
import { classParams, questionsQuery } from '#server/http/contract.ts'

/** Item analysis of one assignment of a class; without `assignment`, of the one given last. */
export const GET = apiRoute({
  who: 'teacher',
  params: classParams,
  query: questionsQuery,
  run: async ({ actor, params, query, now }) => {
    const { assignment, report } = await loadQuestionsReport(actor, params.id, { ...query, now })
    return { assignment: assignment ?? null, ...report }
  },
})
