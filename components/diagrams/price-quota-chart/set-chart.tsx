import type { Layout } from '#domain/diagrams/frame/description.ts'
import { type ChartRows, parsePriceQuotaData } from '#domain/diagrams/price-quota-chart/data.ts'
import { describePriceQuota } from '#domain/diagrams/price-quota-chart/describe.ts'
import { readPriceQuotaState } from '#domain/diagrams/price-quota-chart/model.ts'
import { priceQuotaScene } from '#domain/diagrams/price-quota-chart/scene.ts'
import { Both } from '../frame/both.tsx'
import { CsvLink } from '../frame/csv-link.tsx'
import frame from '../frame/frame.module.css'
import { InWords } from '../frame/in-words.tsx'
import { PriceQuotaPicture } from './picture.tsx'
import look from './set-chart.module.css'

/** A data set's chart on its own page: drawing, words and table of what is drawn, without steps. */
export function PriceQuotaSetChart({
  address,
  rows,
}: {
  readonly address: string
  readonly rows: ChartRows
}) {
  const data = parsePriceQuotaData(rows)
  const state = readPriceQuotaState(address)
  const words = describePriceQuota(state, data)
  const draw = (layout: Layout) => (
    <PriceQuotaPicture scene={priceQuotaScene(state, data, layout)} title={words.title} />
  )
  return (
    <figure className={`${frame.figure} ${look.figure}`} aria-labelledby="chart-title">
      <figcaption className={frame.caption}>
        <p className={frame.title} id="chart-title">
          {words.title}
        </p>
        <p className={look.note}>{words.assumed}</p>
      </figcaption>
      <div className={frame.plate}>
        <Both wide={draw('wide')} narrow={draw('narrow')} />
      </div>
      <div className={frame.words}>
        <InWords words={words} />
      </div>
      <p className={frame.takeAway}>
        <span>What is drawn: </span>
        <CsvLink name="chart" words={words} />
      </p>
    </figure>
  )
}
