import type { Step } from '../frame/step.ts'
import { factor, figure } from './format.ts'
import type { ChartData } from './model.ts'
import { guessFactor, stepOf } from './tell-step.ts'
import { percentChange, valueAt } from './value-at.ts'

/** The gate at the border: how much might leave China, how much did, and what the price did meanwhile. */
export function exportQuotaSteps(data: ChartData): readonly Step[] {
  const of = (series: string, year: number) => valueAt(data, series, String(year))
  const quota = (year: number) => of('export-quota', year)
  const exports = (year: number) => of('exports', year)
  const share = (year: number) => Math.round((100 * exports(year)) / quota(year))
  const risen = of('dy', 2011) / of('dy', 2009)
  const fallen = percentChange(of('dy', 2011), of('dy', 2014))
  return [
    stepOf(
      'export-quota',
      {},
      {
        id: 'quota',
        title: 'A gate at the border',
        sentence: `The export quota said how much might leave China in a year. In 2009 it was ${figure(quota(2009))} t, in 2010 ${figure(quota(2010))} t: ${Math.abs(percentChange(quota(2009), quota(2010)))} % less. The first years are rounded figures of the trade press, so they are hollow.`,
        seconds: 12,
      },
    ),
    stepOf(
      'export-quota',
      { series: ['export-quota', 'exports'], at: '2010' },
      {
        id: 'above',
        title: 'Above the gate',
        sentence: `In 2010 customs counted ${figure(exports(2010))} t of exports: ${share(2010) - 100} % more than the quota. The sources do not explain how.`,
        seconds: 12,
        prediction: guessFactor(
          exports(2010) / quota(2010),
          [
            { value: 0.55, text: 'about half of the quota' },
            { value: 0.95, text: 'nearly all of it' },
            { value: 1.3, text: 'a third more than it' },
          ],
          {
            question: `In 2010 the quota fell to ${figure(quota(2010))} t. How much did customs count as leaving?`,
            reveal: `Customs counted ${figure(exports(2010))} t, ${share(2010) - 100} % more than the quota. The sources do not explain how.`,
          },
        ),
      },
    ),
    stepOf(
      'export-quota',
      { series: ['export-quota', 'exports'], at: '2012' },
      {
        id: 'empty',
        title: 'A quota nobody fills',
        sentence: `A year later it was the other way round. Exports were ${share(2011)} % of the quota in 2011 and ${share(2012)} % in 2012. A quota that is not filled does not hold anything back.`,
        seconds: 12,
      },
    ),
    stepOf(
      'export-quota',
      { series: ['dy', 'export-quota'], at: '2011' },
      {
        id: 'price',
        title: 'What the price did',
        sentence: `Dysprosium oxide: ${figure(of('dy', 2009))} dollars a kilogram on average in 2009, ${figure(of('dy', 2011))} in 2011. That is ${factor(risen)} times as much.`,
        seconds: 12,
        prediction: guessFactor(
          risen,
          [
            { value: 1.7, text: 'less than twice' },
            { value: 3, text: 'about three times' },
            { value: 9, text: 'about nine times' },
            { value: 30, text: 'about thirty times' },
          ],
          {
            question: `The quota fell by ${Math.abs(percentChange(quota(2009), quota(2010)))} %. From 2009 to 2011, how many times over did the price of dysprosium oxide rise?`,
            reveal: `From ${figure(of('dy', 2009))} to ${figure(of('dy', 2011))} dollars a kilogram: ${factor(risen)} times. The quota changed by a good third, the price by a factor.`,
          },
        ),
      },
    ),
    stepOf(
      'export-quota',
      { series: ['dy', 'export-quota'], at: '2014' },
      {
        id: 'price-alone',
        title: 'And then without it',
        sentence: `From 2011 to 2014 the quota stayed near ${figure(Math.round(quota(2013) / 1000) * 1000)} t. The price fell by ${Math.abs(fallen)} %. The same quota stood beside the highest price and beside its fall: it cannot be the whole reason for either.`,
        seconds: 14,
      },
    ),
    stepOf(
      'export-quota',
      { series: ['nd', 'dy', 'tb', 'la'], from: 2009, measure: 'index', scale: 'log' },
      {
        id: 'together',
        title: 'All at once',
        sentence:
          'Each price divided by its own of 2009, on an axis where equal steps are equal factors. Light and heavy, dear and cheap rise together to 2011 and fall together after.',
        seconds: 13,
      },
    ),
    stepOf(
      'export-quota',
      { series: ['export-quota', 'exports'], from: 2005, to: 2025 },
      {
        id: 'after',
        title: 'After the quota',
        sentence: `The quota ended in January 2015, after the WTO had ruled. Exports went on without a ceiling: ${figure(exports(2014))} t in 2014, ${figure(exports(2025))} t in 2025. For 2015 and 2016 no full year was found.`,
        seconds: 13,
      },
    ),
  ]
}
