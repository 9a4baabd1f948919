import { loadSearchIndex } from '#server/content/load-search-index.ts'
import { apiRoute } from '#server/http/api-route.ts'

/** Written once, when the site is built. */
export const dynamic = 'force-static'

/** The index that the search page asks in the browser. */
export const GET = apiRoute({
  who: 'anyone',
  run: async () =>
    Response.json(await loadSearchIndex(), { headers: { 'cache-control': 'public, max-age=300' } }),
})
