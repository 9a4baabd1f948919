import type { ClaimCheckData } from '#domain/diagrams/claim-check/model.ts'

/** The claims as a table to fill in on paper; verdicts and evidence stay on the site. */
export function ClaimCheckTable({ claims }: Pick<ClaimCheckData, 'claims'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">Your verdict</th>
          <th scope="col">Because</th>
        </tr>
      </thead>
      <tbody>
        {claims.map(({ id }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>
              <span className="blank" />
            </td>
            <td>
              <span className="blank" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
