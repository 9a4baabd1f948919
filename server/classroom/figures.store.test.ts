import { createHash } from 'node:crypto'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import type { Question } from '#domain/assessment/question.ts'
import { randomFrom } from '#domain/assessment/shuffle.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { startQuiz } from '#server/assessment/start-quiz.ts'
import { submitAttempt } from '#server/assessment/submit-attempt.ts'
import { assignQuiz } from '#server/classroom/assign-quiz.ts'
import { checkFigures } from '#server/classroom/check-figures.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { giveRecheck } from '#server/classroom/give-recheck.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { overrideResult } from '#server/classroom/override-result.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { keyAnswer, makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const TYPES = ['choice', 'choices', 'match', 'order', 'category'] as const
const CHECKS = TYPES.map(type => makeQuestion(type))
const AGAIN = makeQuestion('choice', { id: 'quotas/after/choice' })
const POOL = TYPES.map((type, at) =>
  makeQuestion(type, { id: `quotas/after/quiz-${at}`, pool: 'quiz', points: at + 1 }),
)
made.content = makeAskedContent([...CHECKS, AGAIN, ...POOL])

const NOW = Date.UTC(2026, 2, 12, 8)
const HOUR = 3_600_000
const SEED = 'school 17'

/** A school of one class in which answers, attempts, scores set by hand and a re-check follow from the seed. */
async function fillSchool(teacher: Person, learners: readonly Person[]): Promise<void> {
  const random = randomFrom(SEED)
  const answer = async (who: Person, question: Question, at: number, attempt?: string) => {
    const given = random() < 0.5 ? keyAnswer(question) : wrong(question)
    const text = createHash('sha256').update(`${who.userName} ${question.id} ${at}`).digest('hex')
    const id = `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-8${text.slice(17, 20)}-${text.slice(20, 32)}`
    const response = { id, question: question.id, answer: given, answeredAt: at }
    await recordResponses(who, { responses: [{ ...response, ...(attempt && { attempt }) }] }, at)
  }
  const classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, 0)
  const { class: owned } = await loadClass(teacher, classId)
  for (const each of learners) await joinClass(each, owned.join_code, 0)
  const items = [{ kind: 'lesson', ref: 'quotas/two-instruments' }] as const
  const lesson = await createAssignment(teacher, classId, {
    title: 'Lesson',
    items,
    dueLocal: null,
    now: NOW,
  })
  const rules = {
    module: 'quotas',
    preset: 'homework',
    title: 'Quiz',
    minutes: null,
    opensLocal: null,
  } as const
  const assignment = await assignQuiz(teacher, classId, { ...rules, dueLocal: '2026-03-13T08:00', now: NOW })
  for (const who of learners) {
    for (const question of CHECKS) {
      const tries = Math.floor(random() * 3)
      for (let at = 0; at < tries; at += 1) await answer(who, question, NOW + HOUR + at)
    }
    const attempts = Math.floor(random() * 3)
    for (let number = 0; number < attempts; number += 1) {
      const from = NOW + 2 * HOUR + number * HOUR
      const { id } = await startQuiz(who, { module: 'quotas', assignment }, from)
      for (const question of POOL) if (random() < 0.8) await answer(who, question, from + 1, id)
      if (random() < 0.8) await submitAttempt(who, id, from + 2)
    }
  }
  await giveRecheck(teacher, classId, { assignment: lesson, audience: 'learners', now: NOW + 6 * HOUR })
  for (const who of learners) if (random() < 0.7) await answer(who, AGAIN, NOW + 7 * HOUR)
  const by = { assignment: lesson, learner: learners[0]?.id ?? '', after: 0, reason: 'Said so at the board.' }
  await overrideResult(teacher, classId, { change: { ...by, kind: 'score', points: 3 }, now: NOW + 8 * HOUR })
}

function wrong(question: Question): unknown {
  const key = keyAnswer(question)
  if (question.type === 'choice') return question.options.find(each => !each.key)?.id
  if (question.type === 'choices') return question.options.slice(0, 1).map(each => each.id)
  if (question.type === 'order') return question.items.map(each => each.id).toReversed()
  return key
}

forEachStore('the figures of a school', store => {
  let learners: Person[]

  beforeAll(async () => {
    const teacher = await makePerson(store(), 'teacher')
    learners = []
    for (let at = 0; at < 6; at += 1) learners.push(await makePerson(store(), 'learner', `Learner ${at}`))
    await fillSchool(teacher, learners)
  })

  const differences = async (mend = false) =>
    (await checkFigures({ mend, now: NOW + 48 * HOUR })).comparisons
      .filter(each => each.different.length > 0)
      .map(({ name, different }) => ({ name, of: different.map(each => each.of) }))

  test('agree in every place they are shown or kept', async () => {
    expect(await differences()).toEqual([])
    const { compared, classes } = await checkFigures({ mend: false, now: NOW + 48 * HOUR })
    expect(classes).toBe(1)
    expect(compared).toBeGreaterThan(100)
  })

  test('a wrong summary is named with whose it is, and mended from the log', async () => {
    const [row] = await store()
      .selectFrom('question_results')
      .where('best_earned', '>', 0)
      .selectAll()
      .execute()
    const named = learners.find(each => each.id === row?.learner)
    await store()
      .updateTable('question_results')
      .set({ best_earned: 0.25, tries: 40 })
      .where('learner', '=', row?.learner ?? '')
      .where('question', '=', row?.question ?? '')
      .execute()
    const found = await differences()
    expect(found.find(each => each.name === 'question_results and log')?.of).toEqual([
      `${named?.name}, ${row?.question}`,
    ])
    expect(found.map(each => each.name)).toContain('live pulse, log and roster')
    expect(await differences(true)).toEqual([])
  })

  test('a wrong review card is named, and mended from its log', async () => {
    const [card] = await store().selectFrom('review_cards').selectAll().execute()
    await store()
      .updateTable('review_cards')
      .set({ due_day: '2030-01-01' })
      .where('learner', '=', card?.learner ?? '')
      .where('idea', '=', card?.idea ?? '')
      .execute()
    const named = learners.find(each => each.id === card?.learner)
    expect(await differences()).toEqual([
      { name: 'review_cards and log', of: [`${named?.name}, ${card?.idea}`] },
    ])
    expect(await differences(true)).toEqual([])
  })
})
