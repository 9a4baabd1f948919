// npm run classroom:check: holds every figure that is shown or kept twice against the other, and says what differs.
import { parseArgs } from 'node:util'
import { migrate } from '#db/migrate.ts'
import type { Comparison } from '#domain/classroom/compare-figures.ts'
import { checkFigures } from '#server/classroom/check-figures.ts'
import { store } from '#server/store.ts'

const USAGE = `npm run classroom:check -- [--mend]
  --mend   first computes the kept summaries and review cards from the log again`

/** How many differences of one kind are told in full. */
const TOLD = 20

// Content is read once, not looked at again with every call.
Object.assign(process.env, { NODE_ENV: 'production' })
try {
  const { values } = parseArgs({ options: { mend: { type: 'boolean', default: false } } })
  await migrate(store())
  const { classes, compared, different, mended, comparisons } = await checkFigures({
    ...values,
    now: Date.now(),
  })
  if (values.mend) console.log(`${mended} kept summaries were computed from the log again.\n`)
  for (const each of comparisons) tell(each)
  console.log(
    `\n${compared} pairs of figures in ${classes} classes: ${different === 0 ? 'all agree' : `${different} differ`}.`,
  )
  if (different > 0) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error(USAGE)
  process.exitCode = 1
} finally {
  await store().destroy()
}

function tell({ name, mend, compared, different }: Comparison): void {
  const outcome = different.length === 0 ? 'agree' : `${different.length} DIFFER`
  console.log(`${name.padEnd(46)}${String(compared).padStart(8)}  ${outcome}`)
  for (const { of, here, there } of different.slice(0, TOLD)) console.log(`  ${of}: ${here}, and ${there}`)
  if (different.length > TOLD) console.log(`  … and ${different.length - TOLD} more`)
  if (different.length > 0) console.log(`  → ${mend}`)
}
