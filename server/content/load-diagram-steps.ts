import 'server-only'
import { balanceProblemSteps } from '#domain/diagrams/balance-problem/steps.ts'
import { parseSupplyChainCards } from '#domain/diagrams/build-a-supply-chain/data.ts'
import { buildASupplyChainSteps } from '#domain/diagrams/build-a-supply-chain/steps.ts'
import { parseClaimCheckData } from '#domain/diagrams/claim-check/data.ts'
import { claimCheckSteps } from '#domain/diagrams/claim-check/steps.ts'
import { controlTimelineSteps } from '#domain/diagrams/control-timeline/steps.ts'
import { parseElementTableData } from '#domain/diagrams/element-table/data.ts'
import { elementTableSteps } from '#domain/diagrams/element-table/steps.ts'
import type { Step } from '#domain/diagrams/frame/step.ts'
import { parseLicenceCases } from '#domain/diagrams/licensing-desk/data.ts'
import { licensingDeskSteps } from '#domain/diagrams/licensing-desk/steps.ts'
import { CHART_SETS, parsePriceQuotaData } from '#domain/diagrams/price-quota-chart/data.ts'
import { readPriceQuotaState } from '#domain/diagrams/price-quota-chart/model.ts'
import { priceQuotaSteps } from '#domain/diagrams/price-quota-chart/steps.ts'
import { separationCascadeSteps } from '#domain/diagrams/separation-cascade/steps.ts'
import { stepLossesSteps } from '#domain/diagrams/step-losses/steps.ts'
import { supplyChainSteps } from '#domain/diagrams/supply-chain/steps.ts'
import { loadContent } from '#server/content/load-content.ts'
import type { LessonDiagram } from '#server/content/load-placed-diagrams.ts'

type Placed = Pick<LessonDiagram, 'diagram' | 'initial' | 'article'>

/** The steps of a diagram as its lesson places it; none for a name that is no diagram. */
export function loadDiagramSteps({ diagram, initial, article }: Placed): readonly Step[] {
  switch (diagram) {
    case 'balance-problem':
      return balanceProblemSteps()
    case 'build-a-supply-chain':
      return buildASupplyChainSteps(initial, parseSupplyChainCards(rowsOf('supply-chain-projects')))
    case 'claim-check':
      return claimCheckSteps(parseClaimCheckData(articleOf(article)))
    case 'control-timeline':
      return controlTimelineSteps()
    case 'element-table':
      return elementTableSteps(
        parseElementTableData({
          elements: rowsOf('elements'),
          names: rowsOf('element-names'),
          metals: rowsOf('crust-metals'),
        }),
      )
    case 'licensing-desk':
      return licensingDeskSteps(parseLicenceCases(rowsOf('licence-cases')))
    case 'price-quota-chart': {
      const data = parsePriceQuotaData(Object.fromEntries(CHART_SETS.map(set => [set, rowsOf(set)])))
      return priceQuotaSteps(readPriceQuotaState(initial).story, data)
    }
    case 'separation-cascade':
      return separationCascadeSteps(initial)
    case 'step-losses':
      return stepLossesSteps()
    case 'supply-chain':
      return supplyChainSteps()
    default:
      return []
  }
}

function rowsOf(set: string) {
  return loadContent().dataSets.find(({ value }) => value.id === set)?.value.rows ?? []
}

function articleOf(id: string | undefined) {
  const article = loadContent().articles.find(({ value }) => value.id === id)?.value
  return { article, claims: article ? rowsOf(article.claims) : [] }
}
