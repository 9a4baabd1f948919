// Server work for an answer of a signed-in learner: read, scored, logged, summed up, noted for review, committed to disk.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { migrate } from '#db/migrate.ts'
import type { Person } from '#domain/account/actor.ts'
import type { Question } from '#domain/assessment/question.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { responsesBody } from '#server/http/contract.ts'
import { store } from '#server/store.ts'
import { addLearner } from './add-learner.ts'
import { answersTo } from './answers-to.ts'
import { report, timeOf } from './report.ts'

const LEARNERS = 50
const ANSWERS_EACH = 20
/** Milliseconds between two answers of a learner, on average: far quicker than anybody reads. */
const PAUSE = 1000

await migrate(store())
const questions = [...(await loadQuestions()).values()]
  .map(each => each.question)
  .filter(each => each.pool === 'check')
const learners: Person[] = []
for (let at = 0; at < LEARNERS; at += 1) learners.push(await addLearner(`learner-${at}`))

for (const learner of learners.slice(0, 5)) await answer(learner, questions[0], 0)
const quiet: number[] = []
for (let at = 0; at < 200; at += 1)
  quiet.push(await answer(learners[at % LEARNERS], questions[at % questions.length], at))
const busy = (await Promise.all(learners.map(learn))).flat()
const from = performance.now()
await Promise.all(learners.map(learner => inARow(learner, 10)))
const perSecond = Math.round((LEARNERS * 10 * 1000) / (performance.now() - from))

report(
  'answers',
  `${LEARNERS} learners, an answer each every ${PAUSE} ms; without pauses ${perSecond} a second`,
  [
    { what: 'one learner at a time', times: quiet },
    { what: `${LEARNERS} at once, as waited for`, times: busy, target: 10 },
  ],
)
await store().destroy()

async function learn(learner: Person, at: number): Promise<number[]> {
  const times: number[] = []
  await pause((at / LEARNERS) * PAUSE)
  for (let n = 0; n < ANSWERS_EACH; n += 1) {
    times.push(await answer(learner, questions[(at * 7 + n) % questions.length], n))
    // Uneven on purpose, the same in every run: learners neither march in step nor keep out of each other's way.
    await pause(PAUSE * (0.5 + ((at * 31 + n * 17) % 100) / 100))
  }
  return times
}

async function inARow(learner: Person, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await answer(learner, questions[n % questions.length], n)
}

function answer(learner: Person | undefined, question: Question | undefined, n: number): Promise<number> {
  if (!learner || !question) throw new Error('The content has no question to answer.')
  const given = answersTo(question)
  const response = {
    id: randomUUID(),
    question: question.id,
    answer: given[n % given.length],
    answeredAt: Date.now(),
  }
  const sent = JSON.stringify({ responses: [response] })
  return timeOf(async () => {
    const { responses } = responsesBody.parse(JSON.parse(sent))
    const { results } = await recordResponses(learner, { responses }, Date.now())
    if (results[0]?.status !== 'recorded') throw new Error(`${question.id}: ${results[0]?.error}`)
    JSON.stringify(results)
  })
}
