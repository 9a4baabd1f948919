import { z } from 'zod'
import type { Plant, PublishedShare, SupplyChainData } from './background.ts'
import { STAGES, type Stage } from './places.ts'

const text = z.preprocess(value => String(value ?? ''), z.string())
const known = z.preprocess(
  value => (value === '' || value === undefined ? null : value),
  z.coerce.number().nullable(),
)

/** How the data sets name the stages, in words that their cells hold. */
const NAMED: Readonly<Record<Stage, readonly string[]>> = {
  ore: ['mine'],
  oxide: ['separation', 'refining'],
  metal: ['metal'],
  magnet: ['magnet'],
  machine: [],
}

/** A row of content/data/stage-shares.csv. Heavy rare earths are another story and left out. */
const shareRow = z.object({
  stage: z.string(),
  region: z.string(),
  year: z.coerce.number(),
  share_pct: known,
  qualifier: text,
  source: text,
})

/** A row of content/data/facilities.csv. */
const plantRow = z.object({
  name: z.string(),
  stage: z.string(),
  country: z.string(),
  capacity: known,
  unit: text,
  status: z.string(),
  as_of: z.coerce.number(),
  source: text,
})

/** Rows of `stage-shares` and `facilities`. Throws a ZodError that names row and column. */
export function parseSupplyChainData(rows: { shares: unknown; facilities: unknown }): SupplyChainData {
  const shares = z.array(shareRow).parse(rows.shares)
  const plants = z.array(plantRow).parse(rows.facilities)
  return {
    shares: shares.flatMap((row): PublishedShare[] => {
      const stage = shareStage(row.stage)
      if (!stage || row.region !== 'China' || row.share_pct === null) return []
      const { year, share_pct: percent, qualifier } = row
      return [{ stage, what: row.stage, year, percent, qualifier, sources: split(row.source) }]
    }),
    plants: plants.map(
      (row): Plant => ({
        name: row.name,
        stages: STAGES.filter(stage => NAMED[stage].some(word => row.stage.includes(word))),
        country: row.country,
        capacity: row.capacity,
        unit: row.unit,
        status: row.status,
        asOf: row.as_of,
        sources: split(row.source),
      }),
    ),
  }
}

/** The stage a share is about, undefined for reserves, trade and heavy rare earths. */
function shareStage(named: string): Stage | undefined {
  if (/heavy|import|reserves|all rare earths/.test(named)) return undefined
  return STAGES.find(stage => NAMED[stage].some(word => named.startsWith(word)))
}

function split(sources: string): readonly string[] {
  return sources
    .split(';')
    .map(each => each.trim())
    .filter(each => each !== '')
}
