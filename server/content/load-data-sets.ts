import 'server-only'
import type { DataSet } from '#domain/content/data-set.ts'
import { loadContent } from '#server/content/load-content.ts'

/** All data sets with their rows, in order of their ids. */
export async function loadDataSets(root?: string): Promise<readonly DataSet[]> {
  return loadContent(root).dataSets.map(({ value }) => value)
}
