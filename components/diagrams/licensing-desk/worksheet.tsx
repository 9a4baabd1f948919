import { VERDICT_WORDS, VERDICTS } from '#domain/controls/rule-on.ts'
import { parseLicenceCases } from '#domain/diagrams/licensing-desk/data.ts'
import { LicensingDeskTable } from './table.tsx'

/** The desk on paper: what to decide, and a table to write the decisions into. */
export function LicensingDeskWorksheet({ rows }: { readonly rows: unknown }) {
  return (
    <figure className="drawing">
      <p>
        <strong>The licensing desk.</strong> What applies to each shipment on its day, and which instrument
        decides? Choose among: {VERDICTS.map(verdict => VERDICT_WORDS[verdict]).join('; ')}.
      </p>
      <LicensingDeskTable cases={parseLicenceCases(rows)} />
      <figcaption>Made-up shipments under real rules; the rulings are on the site.</figcaption>
    </figure>
  )
}
