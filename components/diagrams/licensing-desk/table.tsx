import { sayDay } from '#domain/controls/day.ts'
import type { ShipmentCase } from '#domain/diagrams/licensing-desk/model.ts'

/** The shipments as a table to fill in on paper; the rulings stay on the site. */
export function LicensingDeskTable({ cases }: { readonly cases: readonly ShipmentCase[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Shipment</th>
          <th scope="col">Your ruling</th>
          <th scope="col">Instrument that decides</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(({ id, day, shipment, from, to }) => (
          <tr key={id}>
            <th scope="row">{sayDay(day)}</th>
            <td>
              {from} to {to}: {shipment}
            </td>
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
