import { NOT_ENOUGH_DATA } from '#domain/assessment/item-analysis.ts'
import type { TestStatistics } from '#domain/assessment/statistics/test-statistics.ts'
import styles from './questions.module.css'

/** The totals of the class, and how far they can be trusted. */
export function WholeTest({ test }: { readonly test: TestStatistics | undefined }) {
  if (!test) return <p>Fewer than ten learners: too few to say anything about the whole.</p>
  const rows: readonly (readonly [string, number | undefined])[] = [
    ['Learners with a score', test.n],
    ['Mean, points', test.mean],
    ['Median, points', test.median],
    ['Standard deviation, points', test.standardDeviation],
    ['Skewness', test.skewness],
    ['Kurtosis', test.kurtosis],
    ['Alpha (how well the questions hang together)', test.alpha],
    ['Standard error of one learner’s total, points', test.standardError],
  ]
  return (
    <dl className={styles.numbers}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === undefined ? NOT_ENOUGH_DATA : Math.round(value * 100) / 100}</dd>
        </div>
      ))}
    </dl>
  )
}
