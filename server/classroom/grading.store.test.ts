import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Person } from '#domain/account/actor.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { answerInvitation } from '#server/classroom/answer-invitation.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { inviteTeacher } from '#server/classroom/invite-teacher.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { judgeEssay } from '#server/classroom/judge-essay.ts'
import { judgeText } from '#server/classroom/judge-text.ts'
import { leaveClass } from '#server/classroom/leave-class.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadClassRegrade } from '#server/classroom/load-class-regrade.ts'
import { loadEssays } from '#server/classroom/load-essays.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { loadGrading } from '#server/classroom/load-grading.ts'
import { loadWaitingTexts } from '#server/classroom/load-waiting-texts.ts'
import { regradeClass } from '#server/classroom/regrade-class.ts'
import { takeBackJudgement } from '#server/classroom/take-back-judgement.ts'
import { readLessonAttempts } from '#server/progress/read-lesson-attempts.ts'
import { forEachStore } from '#test/for-each-store.ts'
import { makeAskedContent } from '#test/make-asked-content.ts'
import { makePerson } from '#test/make-person.ts'
import { makeQuestion } from '#test/make-question.ts'

const made = vi.hoisted(() => ({ content: undefined as unknown }))
vi.mock('#server/content/load-content.ts', () => ({ loadContent: () => made.content }))

const LESSON = 'quotas/two-instruments'
const [ESSAY, TEXT, CHOICE] = [`${LESSON}/essay`, `${LESSON}/text`, `${LESSON}/choice`]
const ELSEWHERE = 'quotas/elsewhere/text'
const NOW = 1_800_000_000_000
const POINTS = { claim: 1, evidence: 2 }

forEachStore('grading by a person', store => {
  let teacher: Person
  let anna: Person
  let classId: string

  beforeEach(async () => {
    const types = ['essay', 'text', 'choice'] as const
    made.content = makeAskedContent([
      ...types.map(type => makeQuestion(type)),
      makeQuestion('text', { id: ELSEWHERE }),
    ])
    teacher = await makePerson(store(), 'teacher', 'Ms Rossi')
    classId = await createClass(teacher, { name: '9b', timeZone: 'Europe/Berlin' }, NOW)
    const items = [{ kind: 'lesson', ref: LESSON }] as const
    await createAssignment(teacher, classId, { title: '', items, dueLocal: null, now: NOW })
    anna = await join('Anna')
  })

  async function join(name: string): Promise<Person> {
    const learner = await makePerson(store(), 'learner', name)
    const { class: owned } = await loadClass(teacher, classId)
    await joinClass(learner, owned.join_code, NOW)
    return learner
  }

  async function give(person: Person, question: string, answer: unknown, at = NOW) {
    const id: string = randomUUID()
    const responses = [{ id, question, answer, answeredAt: at }]
    const { results } = await recordResponses(person, { responses }, at)
    return { id, result: results[0] }
  }

  const essay = (text: string) => ({ text, selfScore: { claim: 1, evidence: 3 } })
  const judge = (response: string, points: Record<string, number> = POINTS, by = teacher, after = 0) => {
    const given = { response, question: ESSAY, points, comment: 'Name the source.', after, now: NOW + 9 }
    return judgeEssay(by, classId, given)
  }
  const bestOf = async (person: Person, question: string) =>
    (
      await store()
        .selectFrom('question_results')
        .where('learner', '=', person.id)
        .where('question', '=', question)
        .selectAll()
        .executeTakeFirst()
    )?.best_earned

  test('an essay waits, is scored by the rubric, and the learner reads points, comment and by whom', async () => {
    await give(anna, ESSAY, essay('A draft.'))
    const { id } = await give(anna, ESSAY, essay('My answer.'), NOW + 1)
    expect((await loadGrading(teacher, classId)).questions).toMatchObject([
      { id: ESSAY, waiting: 1, scored: 0 },
    ])
    const { essays } = await loadEssays(teacher, classId, ESSAY)
    expect(essays).toMatchObject([{ id, learner: 'Anna', text: 'My answer.', judgement: undefined }])
    expect(essays[0]?.criteria.map(each => [each.id, each.own, each.given])).toEqual([
      ['claim', 1, undefined],
      ['evidence', 3, undefined],
    ])
    await judge(id)
    expect(await bestOf(anna, ESSAY)).toBe(3)
    const { questions } = await readLessonAttempts(anna.id, LESSON)
    expect(questions[0]?.attempts[1]).toMatchObject({
      result: { score: { earned: 3, possible: 4 }, correct: false },
      judgement: {
        comment: 'Name the source.',
        by: 'Ms Rossi',
        criteria: [{ given: 1 }, { own: 3, given: 2 }],
      },
    })
    const log = await store().selectFrom('audit').where('subject', '=', anna.id).selectAll().execute()
    expect(log).toMatchObject([{ action: 'judge', actor: teacher.id, detail: `3 of 4 for ${ESSAY}` }])
  })

  test('a score given again replaces the first, which stays in the log; a regrade leaves it alone', async () => {
    const { id } = await give(anna, ESSAY, essay('My answer.'))
    await judge(id)
    await judge(id, { claim: 0, evidence: 0 }, teacher, 1)
    expect(await bestOf(anna, ESSAY)).toBe(0)
    const kept = await store().selectFrom('judgements').where('response', '=', id).selectAll().execute()
    expect(kept.map(each => each.earned)).toEqual([3, 0])
  })

  test('of two teachers who score the same answer or text at once the second is told, and nothing is overwritten', async () => {
    const { id } = await give(anna, ESSAY, essay('My answer.'))
    const colleague = await makePerson(store(), 'teacher')
    await inviteTeacher(teacher, classId, { login: colleague.userName, now: NOW })
    await answerInvitation(colleague, classId, { accept: true, now: NOW })
    await judge(id)
    const second = judge(id, { claim: 0, evidence: 0 }, colleague)
    await expect(second).rejects.toMatchObject({ code: 'conflict' })
    expect(await bestOf(anna, ESSAY)).toBe(3)
    const taking = { question: ESSAY, response: id, now: NOW + 10 }
    await expect(takeBackJudgement(colleague, classId, { ...taking, after: 0 })).rejects.toMatchObject({
      code: 'conflict',
    })
    await give(anna, TEXT, 'rare earth salt')
    const given = { question: TEXT, text: 'rare earth salt', seen: 'waiting', now: NOW + 5 } as const
    await judgeText(teacher, classId, { ...given, accepted: true })
    const other = judgeText(colleague, classId, { ...given, accepted: false })
    await expect(other).rejects.toMatchObject({ code: 'conflict' })
    expect(await bestOf(anna, TEXT)).toBe(4)
  })

  test('a score that is taken back lets the answer wait again, and all of it stays in the log', async () => {
    const { id } = await give(anna, ESSAY, essay('My answer.'))
    await give(anna, TEXT, 'yttrium')
    await give(anna, CHOICE, 'nd')
    await judge(id)
    const taking = { question: ESSAY, response: id, after: 1, now: NOW + 10 }
    for (const other of [anna, await makePerson(store(), 'teacher')])
      await expect(takeBackJudgement(other, classId, taking)).rejects.toMatchObject({ code: 'not-found' })
    await takeBackJudgement(teacher, classId, taking)
    expect(await bestOf(anna, ESSAY)).toBeNull()
    const cell = async () => (await loadGradebook(teacher, classId, NOW + 20)).rows[0]?.results[0]
    // The short text, which the course does not know, waits too.
    expect(await cell()).toMatchObject({ state: 'needs-grading', waiting: 8 })
    expect((await readLessonAttempts(anna.id, LESSON)).questions[0]?.attempts[0]).toMatchObject({
      result: { score: null },
      judgement: undefined,
      takenBack: { by: 'Ms Rossi', at: NOW + 10 },
    })
    const [waiting] = (await loadEssays(teacher, classId, ESSAY)).essays
    expect(waiting).toMatchObject({ judgement: undefined, latest: 2 })
    expect(waiting?.log.map(each => [each.earned, each.isTakenBack])).toEqual([
      [3, false],
      [0, true],
    ])
    await judge(id, { claim: 1, evidence: 3 }, teacher, 2)
    expect(await bestOf(anna, ESSAY)).toBe(4)
  })

  test('points outside the rubric are refused, and nothing changes', async () => {
    const { id } = await give(anna, ESSAY, essay('My answer.'))
    const strange: Record<string, number>[] = [
      {},
      { claim: 1 },
      { ...POINTS, claim: 2 },
      { ...POINTS, style: 1 },
      { ...POINTS, claim: Number.NaN },
    ]
    for (const points of strange) await expect(judge(id, points)).rejects.toMatchObject({ code: 'bad-input' })
    expect(await bestOf(anna, ESSAY)).toBeNull()
  })

  test('nobody else’s class, no stranger, no lesson of their own accord, nobody who left', async () => {
    const other = await makePerson(store(), 'teacher')
    const ben = await join('Ben')
    const stranger = await makePerson(store(), 'learner')
    const [hers, his, unknown] = [
      await give(anna, ESSAY, essay('Hers.')),
      await give(ben, ESSAY, essay('His.')),
      await give(stranger, ESSAY, essay('Nobody’s.')),
    ]
    await leaveClass(ben, classId, NOW)
    await give(anna, ELSEWHERE, 'something')
    await expect(judge(hers.id, POINTS, other)).rejects.toMatchObject({ code: 'not-found' })
    await expect(judge(hers.id, POINTS, anna)).rejects.toMatchObject({ code: 'not-found' })
    await expect(judge(his.id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(judge(unknown.id)).rejects.toMatchObject({ code: 'not-found' })
    await expect(loadGrading(other, classId)).rejects.toMatchObject({ code: 'not-found' })
    const accepting = {
      question: ELSEWHERE,
      text: 'something',
      accepted: true,
      seen: 'waiting' as const,
      now: NOW,
    }
    await expect(judgeText(teacher, classId, accepting)).rejects.toMatchObject({ code: 'not-found' })
    expect((await loadGrading(teacher, classId)).questions).toMatchObject([{ id: ESSAY, waiting: 1 }])
  })

  test('a text accepted once is accepted for everyone of the class, now and later', async () => {
    const ben = await join('Ben')
    await give(anna, TEXT, 'Rare-earth salt')
    await give(ben, TEXT, 'the rare earth salt')
    const { texts } = await loadWaitingTexts(teacher, classId, TEXT)
    expect(texts).toMatchObject([{ names: ['Anna', 'Ben'], verdict: 'waiting' }])
    const given = { question: TEXT, text: 'rare earth salt', now: NOW + 5 }
    expect(await judgeText(teacher, classId, { ...given, seen: 'waiting', accepted: true })).toBe(2)
    expect([await bestOf(anna, TEXT), await bestOf(ben, TEXT)]).toEqual([4, 4])
    const cleo = await join('Cleo')
    expect((await give(cleo, TEXT, 'Rare earth salt!')).result).toMatchObject({ correct: true })
    const outside = await makePerson(store(), 'learner')
    expect((await give(outside, TEXT, 'rare earth salt')).result).toMatchObject({ correct: null })
    expect(await judgeText(teacher, classId, { ...given, seen: 'accepted', accepted: false })).toBe(3)
    expect(await bestOf(cleo, TEXT)).toBe(0)
    expect((await loadWaitingTexts(teacher, classId, TEXT)).texts).toMatchObject([{ verdict: 'refused' }])
  })

  test('a teacher scores a corrected question again for the own class only', async () => {
    const stranger = await makePerson(store(), 'learner')
    await give(anna, CHOICE, 'y')
    await give(stranger, CHOICE, 'y')
    const options = [
      { id: 'y', text: 'Yttrium', key: true },
      { id: 'nd', text: 'Neodymium', misconception: 'secret-belief', reason: 'No.' },
    ]
    made.content = makeAskedContent([makeQuestion('choice', { options, fixed: [] })])
    const { questions } = await loadClassRegrade(teacher, classId)
    expect(questions.map(each => each.learners.map(one => one.name))).toEqual([['Anna']])
    const given = { question: CHOICE, lower: false, now: NOW + 5 }
    expect(await regradeClass(teacher, classId, given)).toEqual({ answers: 1, learners: 1 })
    expect([await bestOf(anna, CHOICE), await bestOf(stranger, CHOICE)]).toEqual([4, 0])
    await expect(regradeClass(anna, classId, given)).rejects.toMatchObject({ code: 'not-found' })
  })
})
