import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { keyAnswer } from '#domain/progress/key-answer.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { loadLessonAttempts } from '#server/progress/load-lesson-attempts.ts'
import { loadProgress } from '#server/progress/load-progress.ts'
import { loadProgressOverview } from '#server/progress/load-progress-overview.ts'
import { recordCheckpoints } from '#server/progress/record-checkpoints.ts'
import { restartLesson } from '#server/progress/restart-lesson.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const LESSON = 'quotas/two-instruments'
const NOW = 1_800_000_000_000
const QUESTIONS = [makeQuestion('choice'), makeQuestion('order'), makeQuestion('number', { pool: 'quiz' })]

beforeEach(() => {
  made.content = makeAskedContent(QUESTIONS)
})

forEachStore('progress', store => {
  const learner = () => makePerson(store(), 'learner')
  const answer = (
    person: Awaited<ReturnType<typeof learner>>,
    question: (typeof QUESTIONS)[number] | undefined,
    answeredAt: number,
  ) => {
    if (!question) throw new Error('no such question')
    const response = { id: randomUUID(), question: question.id, answer: keyAnswer(question), answeredAt }
    return recordResponses(person, { responses: [response] }, NOW)
  }
  const reach = (person: Awaited<ReturnType<typeof learner>>, name: string, reachedAt: number) =>
    recordCheckpoints(
      person,
      { checkpoints: [{ id: randomUUID(), checkpoint: `${LESSON}/${name}`, reachedAt }] },
      NOW,
    )

  test('a lesson is completed when the questions that stand in it are answered, quiz or not', async () => {
    const anna = await learner()
    await answer(anna, QUESTIONS[0], NOW)
    expect((await loadProgress(anna, NOW)).lessons[0]).toMatchObject({
      lesson: LESSON,
      completed: false,
      answered: 1,
      questions: 2,
      fraction: 1,
    })
    await answer(anna, QUESTIONS[1], NOW)
    expect((await loadProgress(anna, NOW)).lessons[0]).toMatchObject({ completed: true, answered: 2 })
  })

  test('a lesson begun afresh counts from then; the log and the teachers’ summaries stay', async () => {
    const anna = await learner()
    await answer(anna, QUESTIONS[0], NOW - 20)
    await reach(anna, 'last', NOW - 20)
    await restartLesson(anna, LESSON, NOW - 10)
    const { lessons, questions, checkpoints } = await loadProgress(anna, NOW)
    expect([lessons[0]?.answered, questions, checkpoints]).toEqual([0, {}, {}])
    await answer(anna, QUESTIONS[1], NOW - 15)
    await answer(anna, QUESTIONS[1], NOW - 5)
    const after = await loadProgress(anna, NOW)
    expect(after.questions).toMatchObject({ [QUESTIONS[1]?.id ?? '']: { tries: 1, best: 4 } })
    const attempts = await loadLessonAttempts(anna, LESSON)
    expect(attempts.restarts).toEqual([NOW - 10])
    expect(attempts.questions.map(each => each.attempts.length)).toEqual([1, 2])
    const kept = await store()
      .selectFrom('question_results')
      .where('learner', '=', anna.id)
      .select('best_earned')
      .execute()
    expect(kept).toEqual([{ best_earned: 4 }, { best_earned: 4 }])
    await expect(restartLesson(anna, 'quotas/nowhere', NOW)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('one goes on at the last thing seen, a heading or a question', async () => {
    const anna = await learner()
    await reach(anna, 'last', NOW - 20)
    expect((await loadProgress(anna, NOW)).continue).toEqual({ lesson: LESSON, anchor: 'last' })
    await answer(anna, QUESTIONS[0], NOW - 10)
    expect((await loadProgress(anna, NOW)).continue).toEqual({ lesson: LESSON, anchor: 'q-choice' })
    await reach(anna, 'first', NOW - 5)
    expect((await loadProgress(anna, NOW)).continue).toEqual({ lesson: LESSON, anchor: 'first' })
  })

  test('tries, first, best, last and the last answer come with each question', async () => {
    const anna = await learner()
    const wrong = { id: randomUUID(), question: `${LESSON}/choice`, answer: 'la', answeredAt: NOW - 9 }
    await recordResponses(anna, { responses: [wrong] }, NOW)
    await answer(anna, QUESTIONS[0], NOW - 5)
    expect((await loadProgress(anna, NOW)).questions[`${LESSON}/choice`]).toEqual({
      tries: 2,
      first: 0,
      best: 4,
      last: 4,
      possible: 4,
      at: NOW - 5,
      answer: 'nd',
    })
  })

  test('one learner’s progress shows nothing of another’s', async () => {
    const [anna, ben] = [await learner(), await learner()]
    await answer(anna, QUESTIONS[0], NOW)
    await reach(anna, 'last', NOW)
    const progress = await loadProgress(ben, NOW)
    expect(progress.questions).toEqual({})
    expect(progress.checkpoints).toEqual({})
    expect(progress.continue).toBeNull()
  })

  test('a visitor is told what the course asks for', async () => {
    const progress = await loadProgress({ kind: 'visitor' }, NOW)
    expect(progress).toMatchObject({ status: 'signed-out', person: null })
    expect(progress.lessons[0]?.asks).toEqual([`${LESSON}/choice`, `${LESSON}/order`])
  })

  test('a checkpoint is kept once an id; steps of diagrams too, unknown lessons not', async () => {
    const anna = await learner()
    const step = { id: randomUUID(), checkpoint: `${LESSON}/cascade-third`, reachedAt: NOW }
    const lost = { id: randomUUID(), checkpoint: 'nowhere/at-all/first', reachedAt: NOW }
    const results = async () =>
      (await recordCheckpoints(anna, { checkpoints: [step, lost] }, NOW)).results.map(each => each.status)
    expect(await results()).toEqual(['recorded', 'rejected'])
    expect(await results()).toEqual(['duplicate', 'rejected'])
  })

  test('a decision is kept as it was first made and as it stands, for nobody else, until the lesson begins afresh', async () => {
    const [anna, ben] = [await learner(), await learner()]
    const checkpoint = `${LESSON}/desk-decided-l05`
    const decide = (state: string, reachedAt: number) =>
      recordCheckpoints(anna, { checkpoints: [{ id: randomUUID(), checkpoint, state, reachedAt }] }, NOW)
    await decide('case=L05&said=licence', NOW - 20)
    await decide('case=L05&said=free', NOW - 30)
    await reach(anna, 'desk-first', NOW - 20)
    const { decisions } = await loadProgress(anna, NOW)
    expect(decisions).toEqual({
      [checkpoint]: { first: 'case=L05&said=free', last: 'case=L05&said=licence' },
    })
    expect((await loadProgress(ben, NOW)).decisions).toEqual({})
    await restartLesson(anna, LESSON, NOW - 10)
    expect((await loadProgress(anna, NOW)).decisions).toEqual({})
  })

  test('a checkpoint id of somebody else is rejected', async () => {
    const [anna, ben] = [await learner(), await learner()]
    const step = { id: randomUUID(), checkpoint: `${LESSON}/first`, reachedAt: NOW }
    await recordCheckpoints(anna, { checkpoints: [step] }, NOW)
    const { results } = await recordCheckpoints(ben, { checkpoints: [step] }, NOW)
    expect(results).toMatchObject([{ status: 'rejected' }])
  })

  test('a visitor cannot keep checkpoints', async () => {
    await expect(recordCheckpoints({ kind: 'visitor' }, { checkpoints: [] }, NOW)).rejects.toMatchObject({
      code: 'not-signed-in',
    })
  })

  test('the overview sums up a lesson', async () => {
    const anna = await learner()
    await reach(anna, 'last', NOW - 3)
    await answer(anna, QUESTIONS[0], NOW - 2)
    await answer(anna, QUESTIONS[2], NOW - 1)
    const { modules } = await loadProgressOverview(anna, NOW)
    expect(modules[0]?.lessons[0]).toMatchObject({
      answered: 1,
      questions: 2,
      tries: 2,
      best: 8,
      possible: 8,
      place: { anchor: 'last', title: 'Heading last' },
    })
  })

  test('every answer of a lesson is shown with its words and what was right, as the question was then', async () => {
    const anna = await learner()
    await answer(anna, QUESTIONS[0], NOW - 5)
    const options = [
      { id: 'la', text: 'Lanthanum', key: true },
      { id: 'nd', text: 'Neodymium', misconception: 'secret-belief', reason: 'No.' },
    ]
    made.content = makeAskedContent([makeQuestion('choice', { options, fixed: [] })])
    const { questions, asked } = await loadLessonAttempts(anna, LESSON)
    expect(asked).toBe(1)
    expect(questions).toHaveLength(1)
    expect(questions[0]?.key).toEqual(['Neodymium'])
    expect(questions[0]?.attempts).toMatchObject([{ answer: ['Neodymium'], result: { correct: true } }])
  })

  test('questions that were not answered are not in it, so no key is seen early', async () => {
    const anna = await learner()
    expect((await loadLessonAttempts(anna, LESSON)).questions).toEqual([])
  })
})
