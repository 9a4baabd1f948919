import { type StateTask, stateAsk } from '#domain/assessment/types/state/task.ts'
import { askClaim } from '#domain/diagrams/claim-check/ask-claim.ts'
import { parseClaimCheckData } from '#domain/diagrams/claim-check/data.ts'
import { askCase } from '#domain/diagrams/licensing-desk/ask-case.ts'
import { parseLicenceCases } from '#domain/diagrams/licensing-desk/data.ts'
import type { Article } from './article.ts'
import type { DataSet } from './data-set.ts'
import type { Source } from './source.ts'

export type StateRegisters = {
  readonly dataSets: ReadonlyMap<string, DataSet>
  readonly articles: ReadonlyMap<string, Article>
  readonly sources: ReadonlyMap<string, Source>
}

/**
 * The task that follows from `ask`: parts to choose, what lies on the table, key and judge's data. A text says what is
 * wrong with it; undefined for what is no `ask`, which the schema will say.
 */
export function stateTask(written: unknown, registers: StateRegisters): StateTask | string | undefined {
  const { data: ask } = stateAsk.safeParse(written)
  if (!ask) return undefined
  if ('case' in ask) {
    const rows = registers.dataSets.get('licence-cases')?.rows
    const shipment = rows && parseLicenceCases(rows).find(each => each.id === ask.case)
    if (!shipment) return `asks about the shipment ${ask.case}, which does not exist`
    return askCase(shipment, ask.instruments) ?? `offers instruments among which none decides ${ask.case}`
  }
  const article = registers.articles.get(ask.article)
  const claims = article && registers.dataSets.get(article.claims)?.rows
  if (!claims) return `asks about the article ${ask.article}, which does not exist`
  const deciding = ask.deciding.flatMap(id => registers.sources.get(id) ?? [])
  if (deciding.length < ask.deciding.length) return 'offers a deciding source that does not exist'
  const data = parseClaimCheckData({ article, claims })
  return askClaim(data, ask.claim, deciding) ?? `does not offer exactly one source that decides ${ask.claim}`
}
