import type { ReactNode } from 'react'
import { plantsFor, type SupplyChainData, sharesFor } from '#domain/diagrams/supply-chain/background.ts'
import { nameOf, sentenceCase } from '#domain/diagrams/supply-chain/format.ts'
import { runSupplyChain } from '#domain/diagrams/supply-chain/outcome.ts'
import { placeOf } from '#domain/diagrams/supply-chain/places.ts'
import { placeLabel } from '#domain/diagrams/supply-chain/say-place.ts'
import type { SupplyChainState } from '#domain/diagrams/supply-chain/state.ts'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import look from './panel.module.css'

/** What the record says of the chosen place: shares that others have published, mines and plants that stand there. */
export function PlacePanel({
  id,
  state,
  data,
  titles,
  children = null,
}: {
  readonly id: string
  readonly state: SupplyChainState
  readonly data: SupplyChainData
  readonly titles?: SourceTitles
  /** What can be done with it. */
  readonly children?: ReactNode
}) {
  const shares = sharesFor(data, id)
  const plants = plantsFor(data, id)
  const sources = [...new Set([...shares, ...plants].flatMap(each => each.sources))].filter(
    each => each !== 'GK',
  )
  const [, said = ''] = placeLabel(runSupplyChain(state), state.week, placeOf(id)).split(': ')
  return (
    <section className={look.place} aria-label={sentenceCase(nameOf(id))}>
      <header>
        <div>
          <p className={look.placeName}>{sentenceCase(nameOf(id))}</p>
          <p>{sentenceCase(said)}.</p>
        </div>
        <div className={look.acts}>{children}</div>
      </header>
      {shares.length > 0 ? (
        <p>
          Share of China at this stage, as others give it:{' '}
          {shares
            .map(({ what, year, percent, qualifier }) => `${qualifier} ${percent}% (${what}, ${year})`.trim())
            .join('; ')}
          .
        </p>
      ) : null}
      {plants.length > 0 ? (
        <ul>
          {plants.map(({ name, country, capacity, unit, status, asOf }) => (
            <li key={name}>
              {name}, {country}:{' '}
              {capacity === null ? 'capacity not found' : `${capacity.toLocaleString('en-GB')} ${unit}`};{' '}
              {status} ({asOf}).
            </li>
          ))}
        </ul>
      ) : null}
      {sources.length > 0 ? <SourceLine sources={sources} titles={titles} /> : null}
    </section>
  )
}
