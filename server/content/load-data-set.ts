import 'server-only'
import type { DataSet } from '#domain/content/data-set.ts'
import { loadContent } from '#server/content/load-content.ts'

/** One data set with its rows; undefined if there is none of that id. */
export async function loadDataSet(id: string, root?: string): Promise<DataSet | undefined> {
  return loadContent(root).dataSets.find(({ value }) => value.id === id)?.value
}
