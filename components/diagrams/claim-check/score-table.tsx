import type { ClaimCheckData } from '#domain/diagrams/claim-check/model.ts'
import { type ClaimDecisions, scoreClaims } from '#domain/diagrams/claim-check/score-claims.ts'
import look from './claim-check.module.css'

/** Points by habit of reading, for what was decided so far. */
export function ScoreTable({
  data,
  decisions,
}: {
  readonly data: ClaimCheckData
  readonly decisions: ClaimDecisions
}) {
  const scores = scoreClaims(decisions, data)
  const earned = scores.reduce((sum, score) => sum + score.earned, 0)
  return (
    <details className={look.score}>
      <summary>
        Decided {decisions.size} of {data.claims.length}
        {decisions.size === 0 ? '' : `, ${earned} of ${decisions.size} points`}: by habit of reading
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Habit</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ id, text, earned: points, possible }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              <td>{possible === 0 ? 'none decided' : `${points} of ${possible}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Half a point for the verdict, half for the habit. What was shown before it was decided does not count.
      </p>
    </details>
  )
}
