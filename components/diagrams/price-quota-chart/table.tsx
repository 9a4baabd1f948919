import { describePriceQuota } from '#domain/diagrams/price-quota-chart/describe.ts'
import type { ChartData, ChartState } from '#domain/diagrams/price-quota-chart/model.ts'
import { DataTable } from '../frame/data-table.tsx'

/** The drawn figures of a state as a table, also on its own in handouts. */
export function PriceQuotaTable({ state, data }: { readonly state: ChartState; readonly data: ChartData }) {
  return <DataTable table={describePriceQuota(state, data).table} />
}
