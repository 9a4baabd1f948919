import type { CurveComparison } from '#domain/assessment/types/curve/compare.ts'
import type { Point } from '#domain/assessment/types/curve/features.ts'
import { placeText } from './axes.tsx'
import { ComparisonDrawing } from './comparison-drawing.tsx'
import styles from './curve.module.css'

/**
 * A drawing beside the data, and where there is one beside the first drawing: the gap seen, the widest said, every feature
 * that earned a point or did not.
 */
export function CurveComparisonView({ comparison }: { readonly comparison: CurveComparison }) {
  const { x, y, features, widest, earlier } = comparison
  const unit = y.unit ? `, ${y.unit}` : ''
  const drawnText = (drawn: readonly Point[], index: number) =>
    index < comparison.given ? 'given' : number(drawn[index]?.[1] ?? 0)
  const right = features.filter(each => each.right).length
  return (
    <div className={styles.comparison}>
      <p className={styles.axis}>{[y.label, y.unit].filter(Boolean).join(', ')}</p>
      <ComparisonDrawing comparison={comparison} />
      <p>{widest ? widest.text : 'Your curve and the data are the same.'}</p>
      {earlier ? <p>{earlier.text}</p> : null}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>
            How it is scored: {right} of {features.length} {features.length === 1 ? 'feature' : 'features'}.
            The exact line between them earns nothing and costs nothing.
          </caption>
          <thead>
            <tr>
              <th scope="col">Feature</th>
              {earlier ? <th scope="col">You, then</th> : null}
              <th scope="col">{earlier ? 'You, now' : 'You'}</th>
              <th scope="col">Data</th>
              <th scope="col">Counts if</th>
              <th scope="col">Right?</th>
            </tr>
          </thead>
          <tbody>
            {features.map((each, at) => (
              <tr key={each.name}>
                <th scope="row">{each.name}</th>
                {earlier ? <td>{thenText(earlier.features[at])}</td> : null}
                <td>{each.drawn}</td>
                <td>{each.real}</td>
                <td>{each.allowed}</td>
                <td>{each.right ? '✓ yes' : '✕ no'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details className={styles.all}>
        <summary>All heights</summary>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{x.label ?? 'Place'}</th>
                {earlier ? <th scope="col">You, then{unit}</th> : null}
                <th scope="col">
                  {earlier ? 'You, now' : 'You'}
                  {unit}
                </th>
                <th scope="col">Data{unit}</th>
              </tr>
            </thead>
            <tbody>
              {comparison.real.map(([at, height], index) => (
                <tr key={at}>
                  <th scope="row">{placeText(at)}</th>
                  {earlier ? <td>{drawnText(earlier.drawn, index)}</td> : null}
                  <td>{drawnText(comparison.drawn, index)}</td>
                  <td>{number(height)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  )
}

function thenText(feature: { readonly drawn: string; readonly right: boolean } | undefined): string {
  return feature ? `${feature.drawn} ${feature.right ? '✓' : '✕'}` : ''
}

function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 5 })
}
