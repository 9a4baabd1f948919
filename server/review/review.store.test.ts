import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { listReviewCards, listReviews } from '#db/reviews.ts'
import type { Person } from '#domain/account/actor.ts'
import type { Question } from '#domain/assessment/question.ts'
import { addDays } from '#domain/review/day.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { changeClass } from '#server/classroom/change-class.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { clearReviewGoal } from '#server/review/clear-review-goal.ts'
import { countDueReviews } from '#server/review/count-due-reviews.ts'
import { loadReviewSession } from '#server/review/load-review-session.ts'
import { loadReviews } from '#server/review/load-reviews.ts'
import { rebuildCards } from '#server/review/rebuild-cards.ts'
import { setReviewGoal } from '#server/review/set-review-goal.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

/** The idea `price` is asked by a curve and in a quiz. Idea n is asked by the open questions m/a/n-one and m/a/n-two and by m/a/n-quiz in a quiz. */
const { IDEAS } = vi.hoisted(() => ({ IDEAS: Array.from({ length: 24 }, (_, at) => `idea-${at}`) }))

vi.mock('#server/content/load-ideas.ts', () => ({
  loadIdeas: async () =>
    new Map(
      [...IDEAS, 'price'].map(id => [
        id,
        {
          id,
          title: `About ${id}`,
          objective: 'm/a/aim',
          lesson: 'm/a',
          confusableWith: [],
          questions: ['draw', 'one', 'two', 'quiz'].map(guise => `m/a/${id}-${guise}`),
        },
      ]),
    ),
}))
vi.mock('#server/content/load-questions.ts', () => ({
  loadQuestions: async () =>
    new Map(
      [
        ...IDEAS.flatMap(idea => ['one', 'two', 'quiz'].map(guise => ({ idea, guise }))),
        ...['draw', 'quiz'].map(guise => ({ idea: 'price', guise })),
      ].map(({ idea, guise }) => {
        const pool = guise === 'quiz' ? 'quiz' : 'check'
        const question: Question = makeQuestion(guise === 'draw' ? 'curve' : 'choice', {
          id: `m/a/${idea}-${guise}`,
          idea,
          pool,
          points: 1,
        })
        return [question.id, { question, version: 'v1', lesson: 'm/a' }]
      }),
    ),
}))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => ({ aliases: [] }) }))
vi.mock('#server/content/load-misconceptions.ts', () => ({ loadMisconceptions: async () => new Map() }))

const RIGHT = 'nd'
const WRONG = 'la'
const FLAT = [2008, 2013].map(year => [year, 50])
const STEEP = [2008, 2013].map((year, at) => [year, 10 + 40 * at])
const HOUR = 3_600_000
const MONDAY = Date.UTC(2026, 2, 2, 9)

forEachStore('review', store => {
  let learner: Person

  beforeEach(async () => {
    learner = await makePerson(store(), 'learner')
  })

  type Given = { readonly certainty?: number; readonly hints?: number; readonly id?: string }

  async function answer(question: string, value: unknown, at: number, given: Given = {}, person = learner) {
    const response = {
      id: randomUUID(),
      question: `m/a/${question}`,
      answer: value,
      answeredAt: at,
      ...given,
    }
    await recordResponses(person, { responses: [response] }, at)
    return response
  }

  async function ratings(): Promise<string[]> {
    return (await listReviews(store(), learner.id)).map(row => row.rating)
  }

  test('an answer makes the card of its idea, due by the learner’s own calendar', async () => {
    const lateEvening = Date.UTC(2026, 2, 2, 23, 30)
    await answer('idea-0-one', RIGHT, lateEvening)
    expect(await listReviewCards(store(), learner.id)).toMatchObject([
      { idea: 'idea-0', lastReviewed: '2026-03-03', due: '2026-03-06', reviews: 1, lapses: 0 },
    ])
  })

  test('all questions about an idea share one card', async () => {
    await answer('idea-0-one', RIGHT, MONDAY)
    await answer('idea-0-two', RIGHT, MONDAY + 96 * HOUR)
    expect(await listReviewCards(store(), learner.id)).toMatchObject([{ idea: 'idea-0', reviews: 2 }])
  })

  test('sending an answer twice changes nothing', async () => {
    const { id } = await answer('idea-0-one', RIGHT, MONDAY)
    const before = await listReviewCards(store(), learner.id)
    await answer('idea-0-one', RIGHT, MONDAY + 96 * HOUR, { id })
    expect(await listReviewCards(store(), learner.id)).toEqual(before)
    expect(await ratings()).toEqual(['good'])
  })

  test('the worst rating of a day counts, whatever comes after it', async () => {
    await answer('idea-0-one', WRONG, MONDAY)
    await answer('idea-0-one', RIGHT, MONDAY + HOUR)
    await answer('idea-0-two', RIGHT, MONDAY + 2 * HOUR)
    expect(await ratings()).toEqual(['again', 'hard', 'good'])
    expect(await listReviewCards(store(), learner.id)).toMatchObject([{ due: '2026-03-03', reviews: 1 }])
  })

  test('hints and doubt make it hard, certainty on a later day makes it easy', async () => {
    await answer('idea-0-one', RIGHT, MONDAY, { hints: 1 })
    await answer('idea-1-one', RIGHT, MONDAY, { certainty: 1 })
    await answer('idea-2-one', RIGHT, MONDAY, { certainty: 3 })
    await answer('idea-2-one', RIGHT, MONDAY + 72 * HOUR, { certainty: 3 })
    expect(new Map((await listReviews(store(), learner.id)).map(row => [row.idea, row.rating]))).toEqual(
      new Map([
        ['idea-0', 'hard'],
        ['idea-1', 'hard'],
        ['idea-2', 'easy'],
      ]),
    )
  })

  test('a card equals the one rebuilt from the log, also when answers arrive late; a spoilt card is repaired', async () => {
    await answer('idea-0-one', RIGHT, MONDAY + 96 * HOUR)
    const late = { id: randomUUID(), question: 'm/a/idea-0-two', answer: WRONG, answeredAt: MONDAY }
    await recordResponses(learner, { responses: [late] }, MONDAY + 97 * HOUR)
    const mine = (await listReviewCards(store(), learner.id))[0]
    expect(mine).toMatchObject({ lastReviewed: '2026-03-06', reviews: 2 })
    expect(await rebuildCards({ repair: false })).toEqual([])
    await store()
      .updateTable('review_cards')
      .set({ stability: 1 })
      .where('learner', '=', learner.id)
      .execute()
    expect(await rebuildCards({ repair: true })).toMatchObject([{ learner: learner.id, expected: mine }])
    expect(await listReviewCards(store(), learner.id)).toEqual([mine])
  })

  const asked = async (from: number, ahead = false) =>
    (await loadReviewSession(learner, { from, ahead })).steps.map(step => step.question.id)

  test('a curve is asked for again on the thirtieth day of the learner’s calendar, before any backlog', async () => {
    const lateEvening = Date.UTC(2026, 2, 2, 23, 30)
    await answer('price-draw', FLAT, lateEvening)
    await setReviewGoal(learner, '2026-04-20', lateEvening)
    const before = Date.UTC(2026, 3, 1, 9)
    expect(await asked(before)).toEqual([])
    expect(await asked(before, true)).toEqual([])
    expect(await loadReviews(learner, before)).toMatchObject({ today: 0, next: '2026-04-02', ahead: 0 })
    for (const idea of IDEAS) await answer(`${idea}-one`, WRONG, before - HOUR)
    const on = Date.UTC(2026, 3, 2, 9)
    const { steps } = await loadReviewSession(learner, { from: on, ahead: false })
    expect(steps).toHaveLength(10)
    expect(steps[0]).toMatchObject({ question: { id: 'm/a/price-draw' }, drawnOn: '2026-03-03' })
  })

  test('drawn again, it stands beside the first drawing, and the ordinary schedule goes on', async () => {
    await answer('price-draw', FLAT, MONDAY)
    const at = MONDAY + 30 * 24 * HOUR
    const again = { id: randomUUID(), question: 'm/a/price-draw', answer: STEEP, answeredAt: at }
    const { results } = await recordResponses(learner, { responses: [again] }, at)
    const { earlier } = results[0]?.comparison ?? {}
    expect(earlier?.drawn.map(([, height]) => height)).toEqual([50, 50, 50, 50, 50, 50])
    expect(earlier?.text).toContain('You first drew this on Monday 2 March 2026, 30 days before.')
    const [card] = await listReviewCards(store(), learner.id)
    expect(card).toMatchObject({ idea: 'price', reviews: 2, lastReviewed: '2026-04-01' })
    expect(card?.due).not.toBe(addDays('2026-04-01', 30))
    expect(await rebuildCards({ repair: false })).toEqual([])
    expect(await asked(at + HOUR)).toEqual([])
  })

  test('an answer on the day itself does not stand in for the drawing', async () => {
    await answer('price-draw', FLAT, MONDAY)
    const at = MONDAY + 30 * 24 * HOUR
    await answer('price-quiz', RIGHT, at)
    expect(await asked(at + HOUR)).toEqual(['m/a/price-draw'])
    expect(await loadReviews(learner, at + HOUR)).toMatchObject({ today: 1, doneToday: 0 })
  })

  test('a teacher’s own tries make no cards', async () => {
    const teacher = await makePerson(store(), 'teacher')
    await answer('idea-0-one', RIGHT, MONDAY, {}, teacher)
    expect(await listReviewCards(store(), teacher.id)).toEqual([])
  })

  test('another learner’s cards are never seen', async () => {
    await answer('idea-0-one', WRONG, MONDAY)
    const other = await makePerson(store(), 'learner')
    const at = MONDAY + 48 * HOUR
    expect(await loadReviews(other, at)).toMatchObject({ met: 0, today: 0, outlook: [] })
    expect((await loadReviewSession(other, { from: at, ahead: false })).steps).toEqual([])
    expect((await loadReviewSession(other, { from: at, ahead: true })).steps).toEqual([])
  })

  test('after a long break ten are asked, the others wait for the days after', async () => {
    for (const idea of IDEAS) await answer(`${idea}-one`, RIGHT, MONDAY)
    const back = MONDAY + 60 * 24 * HOUR
    const reviews = await loadReviews(learner, back)
    expect(reviews).toMatchObject({ today: 10, waiting: 14, doneToday: 0, next: addDays(reviews.day, 1) })
    expect(reviews.outlook.slice(0, 4).map(each => each.due)).toEqual([10, 10, 4, 0])
    expect(await countDueReviews(learner, back)).toBe(10)
  })

  test('a session keeps its questions while it is answered, and then nothing more is asked that day', async () => {
    for (const idea of IDEAS) await answer(`${idea}-one`, RIGHT, MONDAY)
    const from = MONDAY + 60 * 24 * HOUR
    const { steps } = await loadReviewSession(learner, { from, ahead: false })
    const asked = steps.map(step => step.question.id)
    expect(asked).toHaveLength(10)
    for (const [at, id] of asked.entries()) await answer(id.slice(4), at === 0 ? WRONG : RIGHT, from + at + 1)
    const { steps: after } = await loadReviewSession(learner, { from, ahead: false })
    expect(after.map(step => step.question.id)).toEqual(asked)
    expect(after.map(step => step.done?.rating)).toEqual(['again', ...Array(9).fill('good')])
    expect(await loadReviews(learner, from + HOUR)).toMatchObject({ today: 0, doneToday: 10, waiting: 14 })
  })

  test('an idea is asked by a question not seen yet, never by a quiz question that was not met', async () => {
    await answer('idea-0-one', RIGHT, MONDAY)
    const ask = async (from: number) =>
      (await loadReviewSession(learner, { from, ahead: true })).steps[0]?.question.id
    expect(await ask(MONDAY + 48 * HOUR)).toBe('m/a/idea-0-two')
    await answer('idea-0-two', RIGHT, MONDAY + 49 * HOUR)
    expect(await ask(MONDAY + 96 * HOUR)).toBe('m/a/idea-0-one')
    await answer('idea-0-one', RIGHT, MONDAY + 97 * HOUR)
    await answer('idea-0-quiz', RIGHT, MONDAY - HOUR)
    expect(await ask(MONDAY + 144 * HOUR)).toBe('m/a/idea-0-quiz')
  })

  test('a class’s day counts for its learners; the earlier of it and an own one comes first', async () => {
    const teacher = await makePerson(store(), 'teacher')
    const classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, MONDAY)
    const set = async (day: string | null) => {
      const { class: owned } = await loadClass(teacher, classId)
      const change = { kind: 'review-day', day } as const
      await changeClass(teacher, classId, { change, version: owned.version, now: MONDAY })
      return owned
    }
    await expect(set('2026-03-02')).rejects.toMatchObject({ code: 'bad-input' })
    const { join_code: code } = await set('2026-03-20')
    expect((await loadReviews(learner, MONDAY)).goal).toBeUndefined()
    await joinClass(learner, code, MONDAY)
    expect((await loadReviews(learner, MONDAY)).goal).toMatchObject({ day: '2026-03-20', from: '9b' })
    await setReviewGoal(learner, '2026-03-10', MONDAY)
    const both = await loadReviews(learner, MONDAY)
    expect([both.goal?.day, both.goal?.from, both.ownGoal]).toEqual(['2026-03-10', undefined, '2026-03-10'])
    await clearReviewGoal(learner)
    await set(null)
    expect((await loadReviews(learner, MONDAY)).goal).toBeUndefined()
  })

  test('a goal must lie ahead; it is shown until its day has passed, or is taken back', async () => {
    await answer('idea-0-one', RIGHT, MONDAY)
    await expect(setReviewGoal(learner, '2026-03-02', MONDAY)).rejects.toMatchObject({ code: 'bad-input' })
    await setReviewGoal(learner, '2026-03-20', MONDAY)
    expect((await loadReviews(learner, MONDAY)).goal?.day).toBe('2026-03-20')
    expect((await loadReviews(learner, MONDAY + 30 * 24 * HOUR)).goal).toBeUndefined()
    await clearReviewGoal(learner)
    expect((await loadReviews(learner, MONDAY)).goal).toBeUndefined()
  })
})
