import { type ItemAnalysis, NOT_ENOUGH_DATA } from '#domain/assessment/item-analysis.ts'
import { reliabilitySentence } from '#domain/classroom/reliability-sentence.ts'
import styles from './questions.module.css'

/** The totals of the class, and how far they can be trusted. */
export function WholeTest({ analysis }: { readonly analysis: ItemAnalysis }) {
  const { test, possible, isDrawn } = analysis
  return (
    <>
      <p className={styles.basis}>{reliabilitySentence(analysis)}</p>
      {isDrawn ? (
        <p className={styles.basis}>
          Each learner was asked some of these questions, drawn for them. A question that was not drawn leaves
          every sum, and a total is the share of the points a learner was asked for.
        </p>
      ) : null}
      {test ? (
        <details>
          <summary>Numbers</summary>
          <Numbers test={test} possible={possible} />
        </details>
      ) : null}
    </>
  )
}

type NumbersProps = { readonly test: NonNullable<ItemAnalysis['test']>; readonly possible: number }

function Numbers({ test, possible }: NumbersProps) {
  const share = (points: number | undefined) =>
    points === undefined || possible === 0
      ? NOT_ENOUGH_DATA
      : `${Math.round((1000 * points) / possible) / 10} %`
  const plain = (value: number | undefined) => (value === undefined ? NOT_ENOUGH_DATA : value.toFixed(2))
  const rows: readonly (readonly [string, string | number])[] = [
    ['Learners with a score', test.n],
    ['Questions a learner was asked, mean', plain(test.asked)],
    ['Mean, of the points', share(test.mean)],
    ['Median', share(test.median)],
    ['Standard deviation', share(test.standardDeviation)],
    ['Skewness', plain(test.skewness)],
    ['Kurtosis', plain(test.kurtosis)],
    ['Alpha (ten learners for every pair of questions)', plain(test.alpha)],
    ['KR-21 (questions taken as drawn from one pool)', plain(test.drawnReliability)],
    ['Standard error of one learner’s total', share(test.standardError)],
  ]
  return (
    <dl className={styles.numbers}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
