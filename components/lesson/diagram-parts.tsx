import type { ComponentType, ReactNode } from 'react'
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
import type { PartProps, Supplied } from './supplies.ts'

/** What may be said where a diagram stands. Without `lesson` its steps are nobody's checkpoints. */
type DiagramProps = {
  readonly supplied: Supplied
  readonly id?: string
  readonly initial?: string
  readonly lesson?: string
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
  'claim-check': ({ supplied, id, ...placed }) => {
    // By its name alone a diagram is asked for in questions: then it is the article of their lesson.
    const article = found(Object.values(supplied.lesson.articles)[0], 'article', supplied.lesson.id)
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

type PlacedProps = Omit<DiagramProps, 'lesson'>

/** `<BuildASupplyChain>` across text and margin. */
export function BuildASupplyChainPart(props: PlacedProps) {
  return (
    <Wide>
      <Diagram name="build-a-supply-chain" {...props} lesson={props.supplied.lesson.id} />
    </Wide>
  )
}

/** `<ClaimCheck id>`, an article of content/articles, across text and margin. */
export function ClaimCheckPart({ supplied, id, ...placed }: PartProps & { readonly initial?: string }) {
  const article = found(supplied.lesson.articles[id], 'ClaimCheck', id)
  return (
    <Wide>
      <ClaimCheck
        {...placed}
        article={article}
        claims={rowsOf(supplied, article.claims)}
        lesson={supplied.lesson.id}
        titles={supplied.titles}
      />
    </Wide>
  )
}

/** `<ControlTimeline>` across text and margin. */
export function ControlTimelinePart(props: PlacedProps) {
  return (
    <Wide>
      <Diagram name="control-timeline" {...props} lesson={props.supplied.lesson.id} />
    </Wide>
  )
}

/** `<ElementTable>` across text and margin. */
export function ElementTablePart(props: PlacedProps) {
  return (
    <Wide>
      <Diagram name="element-table" {...props} lesson={props.supplied.lesson.id} />
    </Wide>
  )
}

/** `<LicensingDesk>` across text and margin. */
export function LicensingDeskPart(props: PlacedProps) {
  return (
    <Wide>
      <Diagram name="licensing-desk" {...props} lesson={props.supplied.lesson.id} />
    </Wide>
  )
}

/** `<PriceQuotaChart>` across text and margin. */
export function PriceQuotaChartPart(props: PlacedProps) {
  return (
    <Wide>
      <Diagram name="price-quota-chart" {...props} lesson={props.supplied.lesson.id} />
    </Wide>
  )
}

/** `<SeparationCascade>` across text and margin. */
export function SeparationCascadePart(props: PlacedProps) {
  return (
    <Wide>
      <Diagram name="separation-cascade" {...props} lesson={props.supplied.lesson.id} />
    </Wide>
  )
}

/** `<StepLosses>` across text and margin. */
export function StepLossesPart(props: PlacedProps) {
  return (
    <Wide>
      <Diagram name="step-losses" {...props} lesson={props.supplied.lesson.id} />
    </Wide>
  )
}

/** `<BalanceProblem>` across text and margin. */
export function BalanceProblemPart(props: PlacedProps) {
  return (
    <Wide>
      <Diagram name="balance-problem" {...props} lesson={props.supplied.lesson.id} />
    </Wide>
  )
}

/** `<SupplyChain>` across text and margin. */
export function SupplyChainPart(props: PlacedProps) {
  return (
    <Wide>
      <Diagram name="supply-chain" {...props} lesson={props.supplied.lesson.id} />
    </Wide>
  )
}

function rowsOf({ dataSets }: Supplied, set: string): readonly DataRow[] {
  return dataSets.get(set)?.rows ?? []
}

/** Room for a figure across text and margin. */
function Wide({ children }: { readonly children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>
}
