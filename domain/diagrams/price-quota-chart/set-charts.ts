/** The chart of each data set that is a series, as a state's address. */
const SET_CHARTS: Readonly<Record<string, string>> = {
  prices: 'series=nd.dy.tb.la&from=2009&to=2025&scale=log&events=no',
  'quotas-annual': 'story=production-quota&series=mining.light.heavy.separation&to=2025&events=no',
  'export-quotas': 'events=no',
  'china-exports': 'series=exports.magnets&from=2003&to=2025&events=no',
  'china-imports': 'series=imports.imports-myanmar&from=2010&to=2024&events=no',
  'mine-production': 'series=mine-world.mine-china.mine-us.mine-australia&from=1985&to=2025&events=no',
}

/** The address of a data set's chart; undefined for a set that is no series. */
export function setChart(set: string): string | undefined {
  return Object.hasOwn(SET_CHARTS, set) ? SET_CHARTS[set] : undefined
}
