import 'server-only'

/** A CSV file to save; the browser keeps no copy of it. */
export function csvResponse({ name, csv }: { readonly name: string; readonly csv: string }): Response {
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  })
}
