import { readPriceQuotaState } from './model.ts'
import { SERIES, seriesInfo } from './series.ts'

/**
 * What a learner has set, for questions of type `state`: `from` and `to` in years, `index` and `log` as 1 or 0, `count`
 * of the series, `panels` that their units need, `at` as the open year (0 where none is), and `shows-<series>` as 1 or 0
 * for each. It says what is drawn, not what it means: the figures are the data's.
 */
export function judgePriceQuota(address: string): Readonly<Record<string, number>> {
  const state = readPriceQuotaState(address)
  const year = Number.parseInt(state.at ?? '', 10)
  return {
    from: state.from,
    to: state.to,
    index: state.measure === 'index' ? 1 : 0,
    log: state.scale === 'log' ? 1 : 0,
    count: state.series.length,
    panels: state.measure === 'index' ? 1 : new Set(state.series.map(id => seriesInfo(id)?.unit)).size,
    at: Number.isFinite(year) ? year : 0,
    ...Object.fromEntries(SERIES.map(({ id }) => [`shows-${id}`, state.series.includes(id) ? 1 : 0])),
  }
}
