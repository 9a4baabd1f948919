import type { Step } from '../frame/step.ts'
import { factor, figure } from './format.ts'
import type { ChartData } from './model.ts'
import { guessFactor, stepOf } from './tell-step.ts'
import { highestOf, percentChange, valueAt } from './value-at.ts'

/** 2025: two series of exports part, and one oxide has two prices. */
export function splitSteps(data: ChartData): readonly Step[] {
  const of = (series: string, at: string) => valueAt(data, series, at)
  const record = highestOf(data, 'exports-month')
  const fall = Math.abs(percentChange(of('magnets-month', '2025-01'), of('magnets-month', '2025-05')))
  const europe = of('dy-europe', '2025-05-06')
  const china = of('dy', '2025')
  const year = percentChange(of('magnets', '2024'), of('magnets', '2025'))
  return [
    stepOf(
      'split',
      {},
      {
        id: 'two-series',
        title: 'Two series that are mixed up',
        sentence:
          'Customs counts magnets apart from ores, metals and compounds. By weight the two are nearly alike. News often takes one for the other.',
        seconds: 11,
      },
    ),
    stepOf(
      'split',
      { series: ['magnets-month'], at: '2025-05' },
      {
        id: 'magnets-fall',
        title: 'The fall',
        sentence: `From 4 April 2025 magnets with terbium or dysprosium need a licence. Exports of all magnets: ${figure(of('magnets-month', '2025-01'))} t in January, ${figure(of('magnets-month', '2025-05'))} t in May. That is ${fall} % less.`,
        seconds: 12,
      },
    ),
    stepOf(
      'split',
      { at: '2025-06' },
      {
        id: 'record',
        title: 'And the other line',
        sentence: `In June 2025, ${figure(record.value)} t of ores, metals and compounds left China: the most of all months here. Whoever read “exports at a record” and “exports collapse” in the same week read about two series.`,
        seconds: 13,
        prediction: guessFactor(
          of('exports-month', '2025-06') / of('exports-month', '2025-03'),
          [
            { value: 0.3, text: 'fell as magnets did' },
            { value: 0.98, text: 'stayed as they were' },
            { value: 1.4, text: 'rose by a third or more' },
          ],
          {
            question: `Magnets fell by ${fall} %. From March to June 2025, what did exports of ores, metals and compounds do?`,
            reveal: `They rose from ${figure(of('exports-month', '2025-03'))} to ${figure(of('exports-month', '2025-06'))} t, the most of all months here. Two series, two stories.`,
          },
        ),
      },
    ),
    stepOf(
      'split',
      { series: ['exports', 'magnets'], from: 2017, to: 2025, at: '2025' },
      {
        id: 'year',
        title: 'Over the year',
        sentence: `Whole years hide the spring: magnets ended 2025 ${Math.abs(year)} % below 2024, at ${figure(of('magnets', '2025'))} t. A bad quarter and a normal year can both be true.`,
        seconds: 11,
      },
    ),
    stepOf(
      'split',
      { series: ['dy', 'dy-europe'], from: 2019, to: 2025, at: '2025-05-06' },
      {
        id: 'two-prices',
        title: 'One oxide, two prices',
        sentence: `The average in China in 2025 was ${figure(china)} dollars a kilogram. In Europe, early in May, it was put at ${figure(europe)}: ${factor(europe / china)} times as much. Few tonnes were sold at that price; the bars show how far the quotes lay apart.`,
        seconds: 14,
      },
    ),
  ]
}
