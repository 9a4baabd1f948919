import type { ComponentType } from 'react'
import { BalanceProblem } from '#components/diagrams/balance-problem/balance-problem.tsx'
import { BuildASupplyChain } from '#components/diagrams/build-a-supply-chain/build-a-supply-chain.tsx'
import { ClaimCheck } from '#components/diagrams/claim-check/claim-check.tsx'
import { ControlTimeline } from '#components/diagrams/control-timeline/control-timeline.tsx'
import { ElementTable } from '#components/diagrams/element-table/element-table.tsx'
import { LicensingDesk } from '#components/diagrams/licensing-desk/licensing-desk.tsx'
import { PriceQuotaChart } from '#components/diagrams/price-quota-chart/price-quota-chart.tsx'
import { SeparationCascade } from '#components/diagrams/separation-cascade/separation-cascade.tsx'
import { StepLosses } from '#components/diagrams/step-losses/step-losses.tsx'
import { SupplyChain } from '#components/diagrams/supply-chain/supply-chain.tsx'
import type { DataRow } from '#domain/content/data-set.ts'
import { CHART_SETS } from '#domain/diagrams/price-quota-chart/data.ts'
import { found } from './found.ts'
import styles from './lesson.module.css'
import type { Supplied } from './supplies.ts'
import { WallLink } from './wall-link.client.tsx'

/** What may be said where a diagram stands. Without `lesson` its steps are nobody's checkpoints. */
type DiagramProps = {
  readonly supplied: Supplied
  readonly id?: string
  readonly initial?: string
  readonly lesson?: string
  /** What a claim check takes apart. */
  readonly article?: string | undefined
}

/** Diagrams by the name that questions call them; each is given the rows it draws. */
const DIAGRAMS: Readonly<Record<string, ComponentType<DiagramProps>>> = {
  'build-a-supply-chain': ({ supplied, ...placed }) => (
    <BuildASupplyChain
      {...placed}
      titles={supplied.titles}
      rows={rowsOf(supplied, 'supply-chain-projects')}
    />
  ),
  'claim-check': ({ supplied, id, article: named, ...placed }) => {
    const { articles } = supplied.lesson
    // A question asks for a diagram by its name alone: then it is the first article of their lesson.
    const article = found(named ? articles[named] : Object.values(articles)[0], 'article', named ?? '')
    const claims = rowsOf(supplied, article.claims)
    return <ClaimCheck {...placed} figure={id} article={article} claims={claims} titles={supplied.titles} />
  },
  'control-timeline': ({ supplied, ...placed }) => <ControlTimeline {...placed} titles={supplied.titles} />,
  'element-table': ({ supplied, ...placed }) => (
    <ElementTable
      {...placed}
      titles={supplied.titles}
      rows={{
        elements: rowsOf(supplied, 'elements'),
        names: rowsOf(supplied, 'element-names'),
        metals: rowsOf(supplied, 'crust-metals'),
      }}
    />
  ),
  'licensing-desk': ({ supplied, ...placed }) => (
    <LicensingDesk {...placed} titles={supplied.titles} rows={rowsOf(supplied, 'licence-cases')} />
  ),
  'price-quota-chart': ({ supplied, ...placed }) => (
    <PriceQuotaChart
      {...placed}
      titles={supplied.titles}
      rows={Object.fromEntries(CHART_SETS.map(set => [set, rowsOf(supplied, set)]))}
    />
  ),
  'separation-cascade': ({ supplied, ...placed }) => (
    <SeparationCascade {...placed} titles={supplied.titles} />
  ),
  'step-losses': ({ supplied, ...placed }) => <StepLosses {...placed} titles={supplied.titles} />,
  'balance-problem': ({ supplied, ...placed }) => <BalanceProblem {...placed} titles={supplied.titles} />,
  'supply-chain': ({ supplied, ...placed }) => (
    <SupplyChain
      {...placed}
      titles={supplied.titles}
      rows={{ shares: rowsOf(supplied, 'stage-shares'), facilities: rowsOf(supplied, 'facilities') }}
    />
  ),
}

/** Every name that a question or a lesson may call a diagram by. */
export const DIAGRAM_NAMES = Object.keys(DIAGRAMS)

/** The diagram of this name. */
export function Diagram({ name, ...props }: DiagramProps & { readonly name: string }) {
  const Named = found(DIAGRAMS[name], 'Diagram', name)
  return <Named {...props} />
}

type DiagramPartProps = Omit<DiagramProps, 'lesson' | 'article'> & { readonly name: string }

/**
 * A diagram of a lesson across text and margin; its steps are checkpoints of the lesson. The `id` of a claim check is
 * that of its article.
 */
export function DiagramPart({ name, supplied, id, initial }: DiagramPartProps) {
  const lesson = supplied.lesson.id
  const isArticle = name === 'claim-check'
  const figure = isArticle ? name : (id ?? name)
  return (
    <div className={styles.wide}>
      <WallLink lesson={lesson} figure={figure} initial={initial ?? ''} />
      <Diagram
        name={name}
        supplied={supplied}
        id={figure}
        article={isArticle ? id : undefined}
        initial={initial}
        lesson={lesson}
      />
    </div>
  )
}

function rowsOf({ dataSets }: Supplied, set: string): readonly DataRow[] {
  return dataSets.get(set)?.rows ?? []
}
