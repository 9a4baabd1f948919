import type { ReactNode } from 'react'
import { BalanceProblemPicture } from '#components/diagrams/balance-problem/picture.tsx'
import { BuildASupplyChainPicture } from '#components/diagrams/build-a-supply-chain/picture.tsx'
import { ControlTimelinePicture } from '#components/diagrams/control-timeline/picture.tsx'
import { Both } from '#components/diagrams/frame/both.tsx'
import { LicensingDeskDrawing } from '#components/diagrams/licensing-desk/drawing.tsx'
import { PriceQuotaPicture } from '#components/diagrams/price-quota-chart/picture.tsx'
import { SeparationCascadePicture } from '#components/diagrams/separation-cascade/picture.tsx'
import { StepLossesPicture } from '#components/diagrams/step-losses/picture.tsx'
import { SupplyChainPicture } from '#components/diagrams/supply-chain/picture.tsx'
import type { DataSet } from '#domain/content/data-set.ts'
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
import type { Description, Layout } from '#domain/diagrams/frame/description.ts'
import { parseLicenceCases } from '#domain/diagrams/licensing-desk/data.ts'
import { describeLicensingDesk } from '#domain/diagrams/licensing-desk/describe.ts'
import { readLicensingDeskState } from '#domain/diagrams/licensing-desk/model.ts'
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
import type { ShownDiagram } from '#domain/progress/shown-diagram.ts'
import styles from './answered-diagram.module.css'

export type DataSets = ReadonlyMap<string, DataSet>

type Drawn = { readonly words: Description; readonly draw: (layout: Layout) => ReactNode }

/** How each diagram that a question may ask for is drawn in a given state. */
const DRAWN: Readonly<Record<string, (state: string, dataSets: DataSets) => Drawn>> = {
  'balance-problem': address => {
    const state = readBalanceProblemState(address)
    const words = describeBalanceProblem(state)
    return {
      words,
      draw: layout => (
        <BalanceProblemPicture scene={balanceProblemScene(state, layout)} label={labelOf(words)} />
      ),
    }
  },
  'build-a-supply-chain': (address, dataSets) => {
    const cards = parseSupplyChainCards(rowsOf(dataSets, 'supply-chain-projects'))
    const state = readChainState(address)
    const words = describeBuildASupplyChain(state, cards)
    return {
      words,
      draw: layout => (
        <BuildASupplyChainPicture
          scene={buildASupplyChainScene(state, cards, layout)}
          title={labelOf(words)}
        />
      ),
    }
  },
  'control-timeline': address => {
    const state = readControlTimelineState(address)
    const words = describeControlTimeline(state)
    return {
      words,
      draw: layout => (
        <ControlTimelinePicture scene={controlTimelineScene(state, layout)} label={labelOf(words)} />
      ),
    }
  },
  'licensing-desk': (address, dataSets) => {
    const cases = parseLicenceCases(rowsOf(dataSets, 'licence-cases'))
    const state = readLicensingDeskState(address)
    return {
      words: describeLicensingDesk(state, cases),
      draw: layout => <LicensingDeskDrawing state={state} cases={cases} layout={layout} />,
    }
  },
  'price-quota-chart': (address, dataSets) => {
    const rows = Object.fromEntries(CHART_SETS.map(set => [set, rowsOf(dataSets, set)]))
    const data = parsePriceQuotaData(rows)
    const state = readPriceQuotaState(address)
    const words = describePriceQuota(state, data)
    return {
      words,
      draw: layout => (
        <PriceQuotaPicture scene={priceQuotaScene(state, data, layout)} title={labelOf(words)} />
      ),
    }
  },
  'separation-cascade': address => {
    const state = readSeparationCascadeState(address)
    const words = describeSeparationCascade(state)
    return {
      words,
      draw: layout => (
        <SeparationCascadePicture scene={separationCascadeScene(state, layout)} label={labelOf(words)} />
      ),
    }
  },
  'step-losses': address => {
    const state = readStepLossesState(address)
    const words = describeStepLosses(state)
    return {
      words,
      draw: layout => <StepLossesPicture scene={stepLossesScene(state, layout)} label={labelOf(words)} />,
    }
  },
  'supply-chain': address => {
    const state = readSupplyChainState(address)
    const words = describeSupplyChain(state)
    return {
      words,
      draw: layout => <SupplyChainPicture scene={supplyChainScene(state, layout)} label={labelOf(words)} />,
    }
  },
}

type AnsweredDiagramProps = {
  readonly diagram: ShownDiagram
  readonly dataSets: DataSets
  /** What the state is to the reader. */
  readonly title: string
}

/** A diagram drawn once in the state that somebody answered with, and in words; folded below it one that is right. */
export function AnsweredDiagram({ diagram: { name, state, key }, dataSets, title }: AnsweredDiagramProps) {
  return (
    <figure className={styles.diagram}>
      <figcaption className={styles.title}>{title}</figcaption>
      <Drawing name={name} state={state} dataSets={dataSets} />
      {key === undefined || key === state ? null : (
        <details className={styles.key}>
          <summary>What would be right, one of several ways</summary>
          <Drawing name={name} state={key} dataSets={dataSets} />
        </details>
      )}
    </figure>
  )
}

/** The address stands for a diagram that cannot be drawn. */
function Drawing({
  name,
  state,
  dataSets,
}: Pick<ShownDiagram, 'name' | 'state'> & { readonly dataSets: DataSets }) {
  const drawn = DRAWN[name]?.(state, dataSets)
  if (!drawn) return <p className={styles.words}>{state}</p>
  return (
    <>
      <div className={styles.picture}>
        <Both wide={drawn.draw('wide')} narrow={drawn.draw('narrow')} />
      </div>
      <p className={styles.words}>{drawn.words.summary.join(' ')}</p>
    </>
  )
}

function labelOf({ title, summary }: Description): string {
  return `${title}. ${summary[0] ?? ''}`
}

function rowsOf(dataSets: DataSets, set: string) {
  return dataSets.get(set)?.rows ?? []
}
