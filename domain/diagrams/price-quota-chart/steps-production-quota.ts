import type { Step } from '../frame/step.ts'
import { factor, figure } from './format.ts'
import type { ChartData } from './model.ts'
import { guessFactor, stepOf } from './tell-step.ts'
import { percentChange, valueAt } from './value-at.ts'

/** The tap at the mine: how much might be dug in China, light and heavy, until the figures stopped. */
export function productionQuotaSteps(data: ChartData): readonly Step[] {
  const of = (series: string, year: number) => valueAt(data, series, String(year))
  const mining = (year: number) => of('mining', year)
  const light = of('light', 2024) / of('light', 2009)
  const heavy = of('heavy', 2024) / of('heavy', 2018)
  const growth = (year: number) => percentChange(mining(year - 1), mining(year))
  return [
    stepOf(
      'production-quota',
      { series: ['mining', 'mining-plan'], from: 2006, to: 2014, at: '2009' },
      {
        id: 'two-ceilings',
        title: 'Two ceilings',
        sentence: `The mining quota says how much may be dug in China. In 2009 two ministries set one each: ${figure(mining(2009))} t and ${figure(of('mining-plan', 2009))} t. A year later both wrote ${figure(mining(2010))} t.`,
        seconds: 12,
      },
    ),
    stepOf(
      'production-quota',
      {},
      {
        id: 'growth',
        title: 'Flat, then steep',
        sentence: `From 2014 to 2017 it stood at ${figure(mining(2014))} t. Then it rose every year, fastest in 2022 (+${growth(2022)} %), slowest in 2024 (+${growth(2024)} %), to ${figure(mining(2024))} t.`,
        seconds: 12,
      },
    ),
    stepOf(
      'production-quota',
      { series: ['light', 'heavy'] },
      {
        id: 'light-and-heavy',
        title: 'Only one of the two',
        sentence: `All the growth is rock ore, the light kind: ${factor(light)} times as much in 2024 as in 2009. The quota for the clays, the heavy kind, has been ${figure(of('heavy', 2018))} t every year since 2018.`,
        seconds: 13,
        prediction: guessFactor(
          heavy,
          [
            { value: 0.6, text: 'fell by nearly half' },
            { value: 1, text: 'did not change' },
            { value: 2.3, text: 'more than doubled with the rest' },
          ],
          {
            question: `From 2018 to 2024 the quota as a whole rose from ${figure(mining(2018))} to ${figure(mining(2024))} t. What did the part for heavy ore do?`,
            reveal: `It did not change: ${figure(of('heavy', 2018))} t in 2018, ${figure(of('heavy', 2024))} t in 2024. All the growth is light ore.`,
          },
        ),
      },
    ),
    stepOf(
      'production-quota',
      { series: ['light', 'heavy'], from: 2009, to: 2024, measure: 'index' },
      {
        id: 'index',
        title: 'Each against itself',
        sentence: `As an index, with each line’s 2009 as 100: light ore stands at ${figure((100 * of('light', 2024)) / of('light', 2009))}, heavy at ${figure((100 * of('heavy', 2024)) / of('heavy', 2009))}. An index compares growth; it hides that one is ${factor(of('light', 2024) / of('heavy', 2024))} times the other.`,
        seconds: 13,
      },
    ),
    stepOf(
      'production-quota',
      { series: ['heavy', 'imports-myanmar'], from: 2016, to: 2025, at: '2023' },
      {
        id: 'from-myanmar',
        title: 'Where the heavy ore came from',
        sentence: `While the quota for heavy ore stood still, compounds from Myanmar grew to ${figure(of('imports-myanmar', 2023))} t in 2023. (Customs weighs the product, the quota counts oxide: compare the shapes, not the heights.)`,
        seconds: 13,
      },
    ),
    stepOf(
      'production-quota',
      { series: ['mine-world', 'mine-china', 'mine-us', 'mine-australia'], from: 2010, to: 2025 },
      {
        id: 'world',
        title: 'Beside the world',
        sentence: `The US Geological Survey puts China’s mines at its quota, ${figure(of('mine-china', 2024))} t of ${figure(of('mine-world', 2024))} t in 2024, ${Math.round((100 * of('mine-china', 2024)) / of('mine-world', 2024))} %. Ten years before it was ${Math.round((100 * of('mine-china', 2014)) / of('mine-world', 2014))} %.`,
        seconds: 12,
      },
    ),
    stepOf(
      'production-quota',
      { series: ['mining', 'separation'], from: 2017, to: 2026, at: '2025' },
      {
        id: 'silence',
        title: 'Silence',
        sentence:
          'In June 2025 the quota was issued and not published. For 2026 nothing was found. The line ends because the record does, not because the mines did.',
        seconds: 12,
      },
    ),
  ]
}
