import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { listPersonalData } from '#db/personal-data.ts'
import type { Actor, Person } from '#domain/account/actor.ts'
import type { Question } from '#domain/assessment/question.ts'
import { type AttemptSettings, PRESETS } from '#domain/assessment/release.ts'
import { keyAnswer } from '#domain/progress/key-answer.ts'
import { loadAnswered } from '#server/assessment/load-answered.ts'
import { loadAttempt } from '#server/assessment/load-attempt.ts'
import { loadAttempts } from '#server/assessment/load-attempts.ts'
import { loadHint } from '#server/assessment/load-hint.ts'
import { loadQuizResults } from '#server/assessment/load-quiz-results.ts'
import { rebuildResults } from '#server/assessment/rebuild-results.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { seeAttemptAnswer } from '#server/assessment/see-attempt-answer.ts'
import { startAttempt } from '#server/assessment/start-attempt.ts'
import { submitAttempt } from '#server/assessment/submit-attempt.ts'
import { loadLessonAttempts } from '#server/progress/load-lesson-attempts.ts'
import { loadProgress } from '#server/progress/load-progress.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const NOW = 1_800_000_000_000
const CLOSES = NOW + 86_400_000
const TYPES = ['choice', 'choices', 'match', 'order', 'text', 'hotspot'] as const
const CHOICE = 'quotas/two-instruments/choice'
const VISITOR: Actor = { kind: 'visitor' }

function questions(): Question[] {
  return TYPES.map((type, at) => makeQuestion(type, { pool: 'quiz', idea: `idea-${at % 4}` }))
}

beforeEach(() => {
  made.content = makeAskedContent(questions())
})

forEachStore('attempts at a quiz', store => {
  const learner = () => makePerson(store(), 'learner')
  const place = (attempt: string) => ({ module: 'quotas', attempt })

  async function begin(person: Person, assigned?: { settings: AttemptSettings; closesAt?: number }) {
    const start = { module: 'quotas', ...(assigned && { assigned: { assignment: 'week-1', ...assigned } }) }
    return (await startAttempt(person, start, NOW)).id
  }

  async function save(
    person: Person,
    attempt: string,
    {
      answer,
      question = CHOICE,
      at = NOW + 1,
      id = randomUUID() as string,
    }: Record<string, unknown> & { at?: number },
  ) {
    const given = { id: id as string, question: question as string, answer, attempt, answeredAt: at }
    const { results } = await recordResponses(person, { responses: [given] }, at)
    return results[0]
  }

  async function answerAll(person: Person, attempt: string) {
    for (const each of questions())
      await save(person, attempt, { question: each.id, answer: keyAnswer(each) })
  }

  test('an attempt asks the same questions in the same order, however often it is opened', async () => {
    const anna = await learner()
    const attempt = await begin(anna)
    const [first, again] = [
      await loadAttempt(anna, place(attempt), NOW + 1),
      await loadAttempt(anna, place(attempt), NOW + 99_999),
    ]
    expect(first.questions).toHaveLength(TYPES.length)
    expect(again.questions).toEqual(first.questions)
  })

  test('it goes on with the version that was drawn when the author changes the question', async () => {
    const anna = await learner()
    const attempt = await begin(anna)
    const before = await loadAttempt(anna, place(attempt), NOW)
    made.content = makeAskedContent(questions().map(each => ({ ...each, prompt: 'Changed.' })))
    expect((await loadAttempt(anna, place(attempt), NOW)).questions).toEqual(before.questions)
  })

  test('starting again goes on with the open attempt', async () => {
    const anna = await learner()
    expect(await begin(anna)).toBe(await begin(anna))
  })

  test('saved answers are there on another device, the last one of each question', async () => {
    const anna = await learner()
    const attempt = await begin(anna)
    expect(await save(anna, attempt, { answer: 'y' })).toMatchObject({ status: 'recorded', score: null })
    await save(anna, attempt, { answer: 'nd', at: NOW + 5 })
    const { questions: asked, answered } = await loadAttempt(anna, place(attempt), NOW + 9)
    expect(asked.find(each => each.question.id === CHOICE)?.filled).toEqual({ answer: 'nd' })
    expect(answered).toBe(1)
  })

  test('the answer that came in last counts, whatever the clocks of the devices say', async () => {
    const anna = await learner()
    const attempt = await begin(anna, { settings: PRESETS.homework })
    await save(anna, attempt, { answer: 'y', at: NOW + 5 })
    const late = { id: randomUUID(), question: CHOICE, answer: 'nd', attempt, answeredAt: NOW - 60_000 }
    await recordResponses(anna, { responses: [late] }, NOW + 10)
    await submitAttempt(anna, attempt, NOW + 20)
    const { score } = await loadAttempt(anna, place(attempt), NOW + 21)
    expect(score).toEqual({ earned: 4, possible: 24 })
  })

  test('after submission points, reasons and keys are shown, and the record follows once', async () => {
    const anna = await learner()
    const attempt = await begin(anna)
    await save(anna, attempt, { answer: 'nd' })
    await save(anna, attempt, { answer: 'y', at: NOW + 2 })
    await submitAttempt(anna, attempt, NOW + 3)
    await submitAttempt(anna, attempt, NOW + 4)
    const loaded = await loadAttempt(anna, place(attempt), NOW + 5)
    expect(loaded).toMatchObject({ score: { earned: 0, possible: 24 }, submittedAt: NOW + 3 })
    const asked = loaded.questions.find(each => each.question.id === CHOICE)
    expect(asked).toMatchObject({
      result: { correct: false, explanation: 'Secret explanation.' },
      view: { kind: 'options' },
    })
    const options = asked?.view.kind === 'options' ? asked.view.groups.flatMap(each => each.options) : []
    expect(options.filter(each => each.right).map(each => each.text)).toEqual(['Neodymium'])
    expect(options.filter(each => each.chosen).map(each => each.text)).toEqual(['Yttrium'])
    expect((await loadProgress(anna, NOW + 5)).questions[CHOICE]).toMatchObject({ tries: 1, best: 0 })
    const { different } = await rebuildResults({ repair: false })
    expect(different.filter(each => each.learner === anna.id)).toEqual([])
  })

  test('the best attempt counts in practice', async () => {
    const anna = await learner()
    const first = await begin(anna)
    await answerAll(anna, first)
    await submitAttempt(anna, first, NOW + 2)
    const second = await begin(anna)
    await submitAttempt(anna, second, NOW + 4)
    const { attempts, counting } = await loadAttempts(anna, { module: 'quotas' }, NOW + 5)
    expect(attempts.map(each => each.score?.earned)).toEqual([24, 0])
    expect(counting).toEqual({ attempts: [first], earned: 24, possible: 24 })
    expect(await loadQuizResults(anna, NOW + 5)).toMatchObject([{ attempts: 2, hasOpen: false }])
  })

  test('what is right can be seen at once in practice; then the answer stands', async () => {
    const anna = await learner()
    const attempt = await begin(anna)
    const seen = { attempt, question: CHOICE }
    await expect(seeAttemptAnswer(anna, seen, NOW)).rejects.toMatchObject({ code: 'bad-input' })
    await save(anna, attempt, { answer: 'y' })
    await seeAttemptAnswer(anna, seen, NOW + 2)
    expect(await save(anna, attempt, { answer: 'nd', at: NOW + 3 })).toMatchObject({ status: 'rejected' })
    expect(await save(anna, attempt, { answer: 'y', at: NOW + 3 })).toMatchObject({ status: 'duplicate' })
    const { questions: asked } = await loadAttempt(anna, place(attempt), NOW + 4)
    expect(asked.filter(each => each.result).map(each => each.question.id)).toEqual([CHOICE])
  })

  test('sending an answer again by its id changes nothing and tells nothing, in or out of the attempt', async () => {
    const anna = await learner()
    const attempt = await begin(anna)
    const id = randomUUID()
    await save(anna, attempt, { answer: 'y', id })
    const again = await save(anna, attempt, { answer: 'nd', id, at: NOW + 2 })
    const outside = { id, question: CHOICE, answer: 'y', answeredAt: NOW }
    const { results } = await recordResponses(anna, { responses: [outside] }, NOW + 3)
    for (const result of [again, results[0]])
      expect(result).toMatchObject({ status: 'duplicate', score: null, feedback: [], explanation: null })
    const { questions: asked } = await loadAttempt(anna, place(attempt), NOW + 4)
    expect(asked.find(each => each.question.id === CHOICE)?.filled).toEqual({ answer: 'y' })
  })

  test('answers after submission, or to what was not asked, are rejected with a sentence', async () => {
    const anna = await learner()
    const attempt = await begin(anna)
    const odd = [
      await save(anna, attempt, { answer: 'not-an-option' }),
      await save(anna, attempt, { answer: 'nd', question: 'quotas/two-instruments/nowhere' }),
      await save(anna, 'no-such-attempt', { answer: 'nd' }),
    ]
    await submitAttempt(anna, attempt, NOW + 2)
    odd.push(await save(anna, attempt, { answer: 'nd', at: NOW + 3 }))
    expect(odd.map(each => each?.status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
    for (const each of odd) expect(each?.error).toMatch(/\w+ .*\.$/)
  })

  test('late answers are rejected, and the attempt is submitted as of its deadline with what was saved', async () => {
    const anna = await learner()
    await store().updateTable('users').set({ time_factor: 1.5 }).where('id', '=', anna.id).execute()
    const attempt = await begin(anna, { settings: { ...PRESETS.homework, minutes: 20 }, closesAt: CLOSES })
    const deadline = NOW + 30 * 60_000
    expect(await save(anna, attempt, { answer: 'nd', at: deadline - 1 })).toMatchObject({
      status: 'recorded',
    })
    const late = await save(anna, attempt, { answer: 'y', at: deadline })
    expect(late).toMatchObject({ status: 'rejected' })
    expect(late?.error).toContain('Time was up on ')
    const loaded = await loadAttempt(anna, place(attempt), deadline + 1)
    expect(loaded).toMatchObject({ submittedAt: deadline, score: { earned: 4, possible: 24 } })
  })

  test('somebody else’s attempt is not found, and nothing of it can be changed', async () => {
    const [anna, ben] = [await learner(), await learner()]
    const attempt = await begin(anna)
    await save(anna, attempt, { answer: 'nd' })
    const missing = { code: 'not-found' }
    await expect(loadAttempt(ben, place(attempt), NOW)).rejects.toMatchObject(missing)
    await expect(submitAttempt(ben, attempt, NOW)).rejects.toMatchObject(missing)
    await expect(seeAttemptAnswer(ben, { attempt, question: CHOICE }, NOW)).rejects.toMatchObject(missing)
    expect(await save(ben, attempt, { answer: 'y' })).toMatchObject({ status: 'rejected' })
    await expect(loadAttempt(VISITOR, place(attempt), NOW)).rejects.toMatchObject({ code: 'not-signed-in' })
    await expect(startAttempt(VISITOR, { module: 'quotas' }, NOW)).rejects.toMatchObject({
      code: 'not-signed-in',
    })
  })

  test('the rules limit the number of attempts', async () => {
    const anna = await learner()
    const attempt = await begin(anna, { settings: PRESETS.test, closesAt: CLOSES })
    await submitAttempt(anna, attempt, NOW + 1)
    await expect(begin(anna, { settings: PRESETS.test, closesAt: CLOSES })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('practice waits while an attempt at the same quiz still keeps its answers back', async () => {
    const anna = await learner()
    const attempt = await begin(anna, { settings: PRESETS.test, closesAt: CLOSES })
    await expect(begin(anna)).rejects.toMatchObject({ code: 'conflict' })
    await submitAttempt(anna, attempt, NOW + 1)
    await expect(begin(anna)).rejects.toMatchObject({ code: 'conflict' })
    expect((await startAttempt(anna, { module: 'quotas' }, CLOSES)).id).not.toBe(attempt)
  })

  test.each([
    ['while it is open', false],
    ['when it is submitted, before the quiz closes', true],
  ])('a test tells neither score nor reason nor key through any door %s', async (_, isSubmitted) => {
    const anna = await learner()
    const attempt = await begin(anna, { settings: PRESETS.test, closesAt: CLOSES })
    const id = randomUUID()
    const told: unknown[] = [await save(anna, attempt, { answer: 'y', id })]
    await save(anna, attempt, { answer: ['la', 'nd'], question: 'quotas/two-instruments/choices' })
    if (isSubmitted) await submitAttempt(anna, attempt, NOW + 2)
    const at = NOW + 3
    const outside = { id: randomUUID(), question: CHOICE, answer: 'y', answeredAt: at }
    const answered = { question: CHOICE, answer: 'y' }
    told.push(
      await loadAttempt(anna, place(attempt), at),
      await loadAttempts(anna, { module: 'quotas' }, at),
      await loadQuizResults(anna, at),
      await loadProgress(anna, at),
      await loadLessonAttempts(anna, 'quotas/two-instruments'),
      await recordResponses(anna, { responses: [outside] }, at),
      await recordResponses(anna, { responses: [{ ...outside, id }] }, at),
      await recordResponses(VISITOR, { responses: [outside] }, at),
      await loadAnswered(anna, answered, at),
      await loadAnswered(VISITOR, answered, at),
    )
    await expect(loadAnswered(anna, { response: id }, at)).rejects.toMatchObject({ code: 'not-found' })
    for (const actor of [anna, VISITOR])
      await expect(loadHint(actor, { question: CHOICE, number: 1 }, at)).rejects.toMatchObject({
        code: 'forbidden',
      })
    await expect(seeAttemptAnswer(anna, { attempt, question: CHOICE }, at)).rejects.toMatchObject({
      code: 'forbidden',
    })
    const withoutRules = (name: string, value: unknown) => (name === 'settings' ? undefined : value)
    const bytes = JSON.stringify(told, withoutRules)
    expect(bytes.toLowerCase()).not.toContain('secret')
    expect(bytes).not.toMatch(/"(earned|correct|key)":(?!null)/)
    expect(await reviewsOf(anna)).toEqual([])
    const { responses = [] } = await listPersonalData(store(), anna.id)
    expect(responses.map(row => [row.earned, row.misconception])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  test('a test shows all of it when it has closed, and counts from then on', async () => {
    const anna = await learner()
    const attempt = await begin(anna, { settings: PRESETS.test, closesAt: CLOSES })
    await save(anna, attempt, { answer: 'nd' })
    await submitAttempt(anna, attempt, NOW + 2)
    expect(await loadAttempt(anna, place(attempt), CLOSES - 1)).toMatchObject({
      isWithheld: true,
      releasedAt: CLOSES,
    })
    const { questions: traces } = await loadProgress(anna, CLOSES)
    expect(traces[CHOICE]).toMatchObject({ best: 4 })
    expect(await reviewsOf(anna)).toMatchObject([{ idea: 'idea-0' }])
    const loaded = await loadAttempt(anna, place(attempt), CLOSES)
    expect(JSON.stringify(loaded)).toContain('Secret explanation.')
    expect(loaded.score).toEqual({ earned: 4, possible: 24 })
  })

  test('homework tells reasons after submission and keeps the key until it closes', async () => {
    const anna = await learner()
    const attempt = await begin(anna, { settings: PRESETS.homework, closesAt: CLOSES })
    await save(anna, attempt, { answer: 'y' })
    await submitAttempt(anna, attempt, NOW + 2)
    const loaded = await loadAttempt(anna, place(attempt), NOW + 3)
    const asked = loaded.questions.find(each => each.question.id === CHOICE)
    expect(asked?.result).toMatchObject({ correct: false, explanation: null })
    expect(asked?.result?.feedback).not.toEqual([])
    expect(JSON.stringify(asked?.view)).not.toContain('right')
    expect(JSON.stringify(loaded)).not.toContain('Secret explanation.')
  })

  test('a module with too few questions has no quiz', async () => {
    made.content = makeAskedContent(questions().slice(0, 4))
    const anna = await learner()
    await expect(begin(anna)).rejects.toMatchObject({ code: 'not-found' })
  })

  function reviewsOf(person: Person) {
    return store().selectFrom('review_log').where('learner', '=', person.id).selectAll().execute()
  }
})
