// npm run regrade: scores stored answers again by today's questions. Says what would change; --apply does it.
import { parseArgs } from 'node:util'
import { migrate } from '#db/migrate.ts'
import type { Standing } from '#domain/assessment/regrade-effect.ts'
import { applyRegrade } from '#server/assessment/apply-regrade.ts'
import { planRegrade, type QuestionRegrade } from '#server/assessment/plan-regrade.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

const USAGE = `npm run regrade -- [module/lesson/question …] [--apply] [--lower]
  without --apply nothing is written: it says which learners' scores would change, and by how much
  --lower   take new scores that are lower than the old ones too`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { apply: { type: 'boolean', default: false }, lower: { type: 'boolean', default: false } },
  })
  await migrate(store())
  await regrade(positionals, values)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error(USAGE)
  process.exitCode = 1
} finally {
  await store().destroy()
}

async function regrade(
  questions: readonly string[],
  { apply, lower }: { readonly apply: boolean; readonly lower: boolean },
): Promise<void> {
  const known = await loadQuestions()
  const strange = questions.find(id => !known.has(id))
  if (strange !== undefined) throw new Error(`The course has no question ${strange}.`)
  const scope = questions.length > 0 ? { questions } : {}
  const plans = await planRegrade(store(), scope)
  for (const plan of plans) tell(plan, lower)
  if (plans.length === 0) {
    console.log('Every stored answer has the score that today’s questions give it.')
    return
  }
  if (!apply) {
    console.log('Nothing was written. Add --apply to do this.')
    return
  }
  const done = await applyRegrade(scope, { by: null, lower, now: Date.now() })
  console.log(`${done.answers} answers of ${done.learners} learners were scored again.`)
}

function tell({ asked, gains, losses, unscorable, judged, learners }: QuestionRegrade, lower: boolean): void {
  console.log(`${asked.question.id} (version ${asked.version})`)
  console.log(
    `  ${gains.length} answers gain, ${losses.length} would lose${lower ? '' : ' and keep their score'}`,
  )
  if (unscorable > 0)
    console.log(`  ${unscorable} have no score by the question as it is now, and keep theirs`)
  if (judged > 0) console.log(`  ${judged} were scored by a person, and keep that score`)
  for (const { name, before, after, lowered } of learners)
    console.log(`  ${name.padEnd(30)} best ${points(before)} → ${points(lower ? lowered : after)}`)
  console.log('')
}

function points({ earned, possible }: Standing): string {
  return earned === null ? 'waits' : `${Math.round(earned * 100) / 100} of ${possible}`
}
