import { z } from 'zod'
import { dataSetCsv } from '#domain/content/data-set-csv.ts'
import { entryId } from '#domain/content/register-fields.ts'
import { Problem } from '#domain/problem.ts'
import { loadDataSet } from '#server/content/load-data-set.ts'
import { apiRoute } from '#server/http/api-route.ts'

/** A data set as a CSV file. */
export const GET = apiRoute({
  who: 'anyone',
  params: z.object({ set: entryId }),
  run: async ({ params }) => {
    const set = await loadDataSet(params.set)
    if (!set) throw new Problem('not-found', 'There is no data set of this name. All of them stand at /data.')
    return new Response(dataSetCsv(set), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${set.id}.csv"`,
        'cache-control': 'public, max-age=3600',
      },
    })
  },
})
