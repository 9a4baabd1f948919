import type { ReactNode } from 'react'
import { amount } from '#domain/diagrams/element-table/amount.ts'
import type { RareEarth } from '#domain/diagrams/element-table/model.ts'
import { ROLE_WORDS } from '#domain/diagrams/element-table/spoken-value.ts'
import { SourceLine, type SourceTitles } from '../frame/source-line.tsx'
import look from './element-table.module.css'

/** Everything the data say of one element, with what they do not say. */
export function ElementPanel({
  element,
  titles,
  close = null,
}: {
  readonly element: RareEarth
  readonly titles?: SourceTitles
  readonly close?: ReactNode
}) {
  return (
    <section className={look.panel} aria-label={element.name} data-symbol={element.symbol}>
      <header>
        <p className={look.big} aria-hidden="true">
          <small>{element.z}</small>
          {element.symbol}
        </p>
        <div>
          <p className={look.name}>{element.name}</p>
          {element.named === null ? null : <p>Its name comes from {element.named}.</p>}
        </div>
        {close}
      </header>
      {element.stable ? null : (
        <p className={look.honest}>
          No isotope of it is stable. What there is has been made in reactors; none is mined, so abundance and
          price are left open.
        </p>
      )}
      <dl>
        {factsOf(element).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {element.note ? <p className={look.aside}>Note: {element.note}.</p> : null}
      <SourceLine sources={element.sources} titles={titles} />
    </section>
  )
}

function factsOf(element: RareEarth): readonly (readonly [string, string])[] {
  return [
    ['You meet it in', element.objects.join(' · ')],
    ['Used for', element.uses.join(' · ')],
    ['In magnets', ROLE_WORDS[element.role]],
    ['Radius of the 3+ ion', `${amount(element.radius)} pm, with six neighbours`],
    ['In the crust', element.crust === null ? 'not known: none to be mined' : `${amount(element.crust)} ppm`],
    ['Oxide, March 2012', price(element.price2012)],
    ['Oxide, July 2020', price(element.price2020)],
    ['Its ion in water', element.colour],
    ['Found', `${element.foundYear}, ${element.foundBy}, ${element.foundIn}`],
    ['Atomic weight', element.weight],
  ]
}

function price(yuan: number | null): string {
  return yuan === null ? 'not listed' : `${amount(yuan)} yuan a kilogram, in China`
}
