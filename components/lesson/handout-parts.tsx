import type { ComponentProps, ReactNode } from 'react'
import { BalanceProblemPicture } from '#components/diagrams/balance-problem/picture.tsx'
import { BalanceProblemTable } from '#components/diagrams/balance-problem/table.tsx'
import { BuildASupplyChainPicture } from '#components/diagrams/build-a-supply-chain/picture.tsx'
import { BuildASupplyChainTable } from '#components/diagrams/build-a-supply-chain/table.tsx'
import { BuildASupplyChainWorksheet } from '#components/diagrams/build-a-supply-chain/worksheet.tsx'
import { ClaimCheckWorksheet } from '#components/diagrams/claim-check/worksheet.tsx'
import { ControlTimelinePicture } from '#components/diagrams/control-timeline/picture.tsx'
import { ControlTimelineTable } from '#components/diagrams/control-timeline/table.tsx'
import { ElementTablePicture } from '#components/diagrams/element-table/picture.tsx'
import { ElementTableTable } from '#components/diagrams/element-table/table.tsx'
import { LicensingDeskWorksheet } from '#components/diagrams/licensing-desk/worksheet.tsx'
import { PriceQuotaPicture } from '#components/diagrams/price-quota-chart/picture.tsx'
import { PriceQuotaTable } from '#components/diagrams/price-quota-chart/table.tsx'
import { SeparationCascadePicture } from '#components/diagrams/separation-cascade/picture.tsx'
import { SeparationCascadeTable } from '#components/diagrams/separation-cascade/table.tsx'
import { StepLossesPicture } from '#components/diagrams/step-losses/picture.tsx'
import { StepLossesTable } from '#components/diagrams/step-losses/table.tsx'
import { SupplyChainPicture } from '#components/diagrams/supply-chain/picture.tsx'
import { SupplyChainTable } from '#components/diagrams/supply-chain/table.tsx'
import { describeBalanceProblem } from '#domain/diagrams/balance-problem/describe.ts'
import { readBalanceProblemState } from '#domain/diagrams/balance-problem/model.ts'
import { balanceProblemScene } from '#domain/diagrams/balance-problem/scene.ts'
import { parseSupplyChainCards } from '#domain/diagrams/build-a-supply-chain/data.ts'
import { describeBuildASupplyChain } from '#domain/diagrams/build-a-supply-chain/describe.ts'
import { buildASupplyChainScene } from '#domain/diagrams/build-a-supply-chain/scene.ts'
import { readChainState } from '#domain/diagrams/build-a-supply-chain/state.ts'
import { describeControlTimeline } from '#domain/diagrams/control-timeline/describe.ts'
import { readControlTimelineState } from '#domain/diagrams/control-timeline/model.ts'
import { controlTimelineScene } from '#domain/diagrams/control-timeline/scene.ts'
import { parseElementTableData } from '#domain/diagrams/element-table/data.ts'
import { describeElementTable } from '#domain/diagrams/element-table/describe.ts'
import { readElementTableState } from '#domain/diagrams/element-table/model.ts'
import { elementTableScene } from '#domain/diagrams/element-table/scene.ts'
import { CHART_SETS, parsePriceQuotaData } from '#domain/diagrams/price-quota-chart/data.ts'
import { describePriceQuota } from '#domain/diagrams/price-quota-chart/describe.ts'
import { readPriceQuotaState } from '#domain/diagrams/price-quota-chart/model.ts'
import { priceQuotaScene } from '#domain/diagrams/price-quota-chart/scene.ts'
import { describeSeparationCascade } from '#domain/diagrams/separation-cascade/describe.ts'
import { separationCascadeScene } from '#domain/diagrams/separation-cascade/scene.ts'
import { readSeparationCascadeState } from '#domain/diagrams/separation-cascade/state.ts'
import { describeStepLosses } from '#domain/diagrams/step-losses/describe.ts'
import { readStepLossesState } from '#domain/diagrams/step-losses/model.ts'
import { stepLossesScene } from '#domain/diagrams/step-losses/scene.ts'
import { describeSupplyChain } from '#domain/diagrams/supply-chain/describe.ts'
import { supplyChainScene } from '#domain/diagrams/supply-chain/scene.ts'
import { readSupplyChainState } from '#domain/diagrams/supply-chain/state.ts'
import { found } from './found.ts'
import { HandoutQuestion } from './handout-question.tsx'
import type { LessonSupplies } from './supplies.ts'

type Children = { readonly children?: ReactNode }
type Supplied = { readonly supplies: LessonSupplies }
type Placed = Supplied & { readonly id: string }
type DiagramPlaced = Supplied & { readonly initial?: string }

/** A figure's value with the numbers of its sources. */
export function PaperFact({ supplies, id }: Placed) {
  const fact = found(supplies.lesson.facts[id], 'Fact', id)
  return (
    <>
      {fact.text}
      <sup>{fact.sources.map(({ n }) => n).join(', ')}</sup>
    </>
  )
}

export function PaperCite({ supplies, source }: Supplied & { readonly source: string }) {
  return <sup>{supplies.lesson.cites.find(({ id }) => id === source)?.n}</sup>
}

export function PaperMisconception({ supplies, id }: Placed) {
  const said = found(supplies.lesson.misconceptions[id], 'Misconception', id)
  return (
    <aside>
      <p className="over">Often believed, and wrong</p>
      <p>
        <strong>{said.belief}</strong>
      </p>
      <p>{said.refutation}</p>
    </aside>
  )
}

export function PaperQuestion({ supplies, id }: Placed) {
  return <HandoutQuestion question={found(supplies.lesson.questions[id], 'Question', id)} />
}

export function PaperBuildASupplyChain({ supplies, initial = '' }: DiagramPlaced) {
  const cards = parseSupplyChainCards(supplies.dataSets.get('supply-chain-projects')?.rows)
  const state = readChainState(initial)
  if (state.path.length === 0) return <BuildASupplyChainWorksheet state={state} cards={cards} />
  const { title } = describeBuildASupplyChain(state, cards)
  return (
    <Drawing title={title} table={<BuildASupplyChainTable state={state} cards={cards} />}>
      <BuildASupplyChainPicture scene={buildASupplyChainScene(state, cards, 'wide')} title={title} />
    </Drawing>
  )
}

export function PaperClaimCheck({ supplies, id }: Placed) {
  const article = found(supplies.lesson.articles[id], 'ClaimCheck', id)
  return <ClaimCheckWorksheet article={article} claims={supplies.dataSets.get(article.claims)?.rows ?? []} />
}

export function PaperControlTimeline({ initial = '' }: DiagramPlaced) {
  const state = readControlTimelineState(initial)
  const { title } = describeControlTimeline(state)
  return (
    <Drawing title={title} table={<ControlTimelineTable state={state} />}>
      <ControlTimelinePicture scene={controlTimelineScene(state, 'wide')} label={title} />
    </Drawing>
  )
}

export function PaperElementTable({ supplies, initial = '' }: DiagramPlaced) {
  const rows = (set: string) => supplies.dataSets.get(set)?.rows ?? []
  const data = parseElementTableData({
    elements: rows('elements'),
    names: rows('element-names'),
    metals: rows('crust-metals'),
  })
  const state = readElementTableState(initial)
  const { title } = describeElementTable(state, data)
  return (
    <Drawing title={title} table={<ElementTableTable state={state} data={data} />}>
      <ElementTablePicture scene={elementTableScene(state, data, 'wide')} title={title} />
    </Drawing>
  )
}

export function PaperLicensingDesk({ supplies }: Supplied) {
  return <LicensingDeskWorksheet rows={supplies.dataSets.get('licence-cases')?.rows ?? []} />
}

export function PaperPriceQuotaChart({ supplies, initial = '' }: DiagramPlaced) {
  const rows = CHART_SETS.map(set => [set, supplies.dataSets.get(set)?.rows ?? []])
  const data = parsePriceQuotaData(Object.fromEntries(rows))
  const state = readPriceQuotaState(initial)
  const { title } = describePriceQuota(state, data)
  return (
    <Drawing title={title} table={<PriceQuotaTable state={state} data={data} />}>
      <PriceQuotaPicture scene={priceQuotaScene(state, data, 'wide')} title={title} />
    </Drawing>
  )
}

export function PaperSeparationCascade({ initial = '' }: DiagramPlaced) {
  const state = readSeparationCascadeState(initial)
  const { title } = describeSeparationCascade(state)
  return (
    <Drawing title={title} table={<SeparationCascadeTable state={state} />}>
      <SeparationCascadePicture scene={separationCascadeScene(state, 'wide')} label={title} />
    </Drawing>
  )
}

export function PaperStepLosses({ initial = '' }: DiagramPlaced) {
  const state = readStepLossesState(initial)
  const { title } = describeStepLosses(state)
  return (
    <Drawing title={title} table={<StepLossesTable state={state} />}>
      <StepLossesPicture scene={stepLossesScene(state, 'wide')} label={title} />
    </Drawing>
  )
}

export function PaperBalanceProblem({ initial = '' }: DiagramPlaced) {
  const state = readBalanceProblemState(initial)
  const { title } = describeBalanceProblem(state)
  return (
    <Drawing title={title} table={<BalanceProblemTable state={state} />}>
      <BalanceProblemPicture scene={balanceProblemScene(state, 'wide')} label={title} />
    </Drawing>
  )
}

export function PaperSupplyChain({ initial = '' }: DiagramPlaced) {
  const state = readSupplyChainState(initial)
  const { title } = describeSupplyChain(state)
  return (
    <Drawing title={title} table={<SupplyChainTable state={state} />}>
      <SupplyChainPicture scene={supplyChainScene(state, 'wide')} label={title} />
    </Drawing>
  )
}

export function PaperTerm({ children }: Children) {
  return <dfn>{children}</dfn>
}

export function PaperAside({ children }: Children) {
  return <aside>{children}</aside>
}

export function PaperPull({ children }: Children) {
  return <p className="pull">{children}</p>
}

/** A link or a phrase that sets a diagram: on paper, its words. */
export function PaperWords({ children }: Pick<ComponentProps<'a'>, 'children'>) {
  return children
}

type DrawingProps = Children & { readonly title: string; readonly table: ReactNode }

function Drawing({ title, table, children }: DrawingProps) {
  return (
    <figure className="drawing">
      {children}
      <figcaption>{title}</figcaption>
      {table}
    </figure>
  )
}
