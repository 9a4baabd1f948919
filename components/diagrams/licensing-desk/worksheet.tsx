import { sayDay } from '#domain/controls/day.ts'
import { VERDICT_WORDS, VERDICTS } from '#domain/controls/rule-on.ts'
import { parseLicenceCases } from '#domain/diagrams/licensing-desk/data.ts'

/** The shipments on paper, each with boxes to tick and a line for the instrument; the rulings stay on the site. */
export function LicensingDeskWorksheet({ rows }: { readonly rows: unknown }) {
  return (
    <section className="question">
      <p>
        <strong>
          The licensing desk: what applies to each shipment on its day, and which instrument decides?
        </strong>
      </p>
      <ol>
        {parseLicenceCases(rows).map(({ id, day, shipment, from, to }) => (
          <li key={id}>
            <p>
              {sayDay(day)}, {from} to {to}: {shipment}.
            </p>
            <ul className="boxes">
              {VERDICTS.map(verdict => (
                <li key={verdict}>{VERDICT_WORDS[verdict]}</li>
              ))}
            </ul>
            <p className="line" />
          </li>
        ))}
      </ol>
    </section>
  )
}
