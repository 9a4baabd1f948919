// Grading a batch: 200 answers, the most that one call may bring.
import { randomUUID } from 'node:crypto'
import { migrate } from '#db/migrate.ts'
import type { Person } from '#domain/account/actor.ts'
import { scoreResponse } from '#domain/assessment/score-response.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'
import { addLearner } from './add-learner.ts'
import { answersTo } from './answers-to.ts'
import { measure } from './measure.ts'
import { report, timeOf } from './report.ts'

const BATCH = 200
const RUNS = 60

await migrate(store())
const questions = [...(await loadQuestions()).values()]
  .map(each => each.question)
  .filter(each => each.pool === 'check')
const pairs = Array.from({ length: BATCH }, (_, at) => {
  const question = questions[at % questions.length]
  if (!question) throw new Error('The content has no question to answer.')
  const answers = answersTo(question)
  return { question, answer: answers[Math.floor(at / questions.length) % answers.length] }
})
report('grading', `${BATCH} answers in one batch, over ${questions.length} questions of the course`, [
  {
    what: 'scoring alone',
    ...(await measure(() => pairs.map(each => scoreResponse(each.question, each.answer)), RUNS)),
    target: 20,
  },
  {
    what: 'graded for a visitor, with reasons',
    ...(await measure(() => send({ kind: 'visitor' }), RUNS)),
    target: 20,
  },
  { what: 'recorded for a learner new to the course', times: await measureRecording() },
])
await store().destroy()

async function measureRecording(): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < 20; run += 1) {
    const learner = await addLearner(`learner-${run}`)
    times.push(await timeOf(() => send(learner)))
  }
  return times
}

function send(actor: Person | { kind: 'visitor' }): Promise<unknown> {
  const responses = pairs.map(({ question, answer }) => ({
    id: randomUUID(),
    question: question.id,
    answer,
    answeredAt: Date.now(),
  }))
  return recordResponses(actor, { responses }, Date.now())
}
