// Fills an empty store with a made-up school: an administrator, a teacher, two classes, and three weeks of plausible work.
import { createHash } from 'node:crypto'
import { findAttempt } from '#db/attempts.ts'
import { migrate } from '#db/migrate.ts'
import type { Person, Role } from '#domain/account/actor.ts'
import type { Question } from '#domain/assessment/question.ts'
import { randomFrom } from '#domain/assessment/shuffle.ts'
import { LATE_IN_FULL } from '#domain/classroom/late-rule.ts'
import { addDays, wallTimeAt } from '#domain/classroom/wall-time.ts'
import { addUser } from '#server/account/add-user.ts'
import { hashPassword } from '#server/account/hash-password.ts'
import { recordResponses } from '#server/assessment/record-responses.ts'
import { startQuiz } from '#server/assessment/start-quiz.ts'
import { submitAttempt } from '#server/assessment/submit-attempt.ts'
import { assignQuiz } from '#server/classroom/assign-quiz.ts'
import { assignSetUp } from '#server/classroom/assign-set-up.ts'
import { changeClass } from '#server/classroom/change-class.ts'
import { commentResult } from '#server/classroom/comment-result.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { joinClass } from '#server/classroom/join-class.ts'
import { loadClass } from '#server/classroom/load-class.ts'
import { loadGradebook } from '#server/classroom/load-gradebook.ts'
import { remindLearners } from '#server/classroom/remind-learners.ts'
import { setOwnDue } from '#server/classroom/set-own-due.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { type LoadedQuestion, loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'
import { comment } from './comment.ts'
import { likelyAnswer } from './likely-answer.ts'
import { likelyDrawing } from './likely-drawing.ts'
import { ASKING, CLASSES, DEMO_PASSWORD } from './school.ts'

const ZONE = 'Europe/Berlin'
const DAY = 86_400_000
const NOW = Date.now()
const BEGIN = NOW - 21 * DAY

await migrate(store())
const { people } = await store()
  .selectFrom('users')
  .select(({ fn }) => fn.countAll<number>().as('people'))
  .executeTakeFirstOrThrow()
if (Number(people) === 0) await fill()

async function fill(): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  await person('Ada Lovelace', 'ada', 'administrator', passwordHash)
  const teacher = await person('Marie Curie', 'marie', 'teacher', passwordHash)
  const questions = await loadQuestions()
  for (const [at, { name, learners }] of CLASSES.entries()) {
    const classId = await createClass(teacher, { name, timeZone: ZONE }, BEGIN)
    const { class: made } = await loadClass(teacher, classId)
    await assignModules(teacher, classId, at)
    const quiz = at === 0 ? await assignFirstQuiz(teacher, classId) : undefined
    for (const learner of learners) {
      const joined = await person(learner, userName(learner), 'learner', passwordHash)
      await joinClass(joined, made.join_code, BEGIN)
      if (at === 0) await drawAMonthAgo(joined, questions)
      await study(joined, { modules: at === 0 ? 2 : 1, questions })
      if (quiz) await takeQuiz(joined, { ...quiz, questions })
    }
    await comment(teacher, classId)
    if (at === 0) {
      await assignToSome(teacher, classId)
      await letAsk(teacher, made, passwordHash)
      await remindAndComment(teacher, classId)
    }
  }
}

/** From now on the teacher approves who joins; some wait. */
async function letAsk(
  teacher: Person,
  { id, version, join_code: code }: { id: string; version: number; join_code: string },
  passwordHash: string,
): Promise<void> {
  await changeClass(teacher, id, { change: { kind: 'approve-joining' }, version, now: NOW - DAY })
  for (const [at, name] of ASKING.entries()) {
    const asking = await person(name, userName(name), 'learner', passwordHash)
    await joinClass(asking, code, NOW - (ASKING.length - at) * 3_600_000)
  }
}

/** A curve drawn thirty days ago: review asks for it again today. */
async function drawAMonthAgo(learner: Person, questions: ReadonlyMap<string, LoadedQuestion>): Promise<void> {
  const at = NOW - 30 * DAY
  const responses = [...questions.values()]
    .flatMap(({ question }) => (question.type === 'curve' && question.pool === 'check' ? [question] : []))
    .slice(0, 1)
    .map(question => ({
      id: uuidFrom(`${learner.userName} drawing`),
      question: question.id,
      answer: likelyDrawing(question, false, learner.name),
      answeredAt: at,
    }))
  await recordResponses(learner, { responses }, at)
}

/** Yesterday's reminder of what is overdue, and a remark about the work of the last learner on the list. */
async function remindAndComment(teacher: Person, classId: string): Promise<void> {
  const { assignments, learners, rows } = await loadGradebook(teacher, classId, NOW)
  const [first, second] = assignments
  const last = learners.at(-1)?.person
  if (!first || !second || !last) return
  await commentResult(teacher, classId, {
    assignment: first.id,
    learner: last,
    text: 'Good work. Look once more at why separating is harder than mining.',
    now: NOW - DAY,
  })
  const late = rows.filter(row => row.results[1]?.state === 'missing').map(row => row.learner)
  if (late.length === 0) return
  const text = 'Please finish this before Thursday, we build on it.'
  await remindLearners(teacher, classId, { assignment: second.id, learners: late, text, now: NOW - DAY })
}

function userName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replace(' ', '.')
}

async function person(name: string, login: string, role: Role, passwordHash: string): Promise<Person> {
  const given = { name, userName: login, email: null, role, timeZone: ZONE, passwordHash }
  const { id } = await store()
    .transaction()
    .execute(transaction => addUser(transaction, given, BEGIN))
  return { kind: 'person', id, name, userName: login, role, timeZone: ZONE }
}

/** The first modules, one a week, the newest due in five days; late work in the second counts less for each day. */
async function assignModules(teacher: Person, classId: string, offset: number): Promise<void> {
  const { modules } = await loadCourse()
  const today = wallTimeAt(NOW, ZONE).slice(0, 11)
  for (const [at, module] of modules.slice(0, 3 - offset).entries()) {
    const dueLocal = addDays(`${today}18:00`, (at - 2) * 7 + 5)
    const items = [{ kind: 'module', ref: module.id }] as const
    const late = at === 1 ? { perDay: 10, days: null } : LATE_IN_FULL
    await createAssignment(teacher, classId, { title: '', items, dueLocal, late, now: BEGIN })
  }
}

/** What is not the same for everybody: extra work for four, a later date for one, and a draft. */
async function assignToSome(teacher: Person, classId: string): Promise<void> {
  const [{ modules }, { learners, assignments }] = await Promise.all([
    loadCourse(),
    loadClass(teacher, classId),
  ])
  const today = wallTimeAt(NOW, ZONE).slice(0, 11)
  const lesson = modules.at(-1)?.lessons[0]?.id ?? ''
  const items = [{ kind: 'lesson', ref: lesson }] as const
  const given = { items, dueLocal: addDays(`${today}18:00`, 9), now: NOW }
  const recipients = learners.slice(0, 4).map(each => each.person)
  await createAssignment(teacher, classId, { ...given, title: 'For the quick ones', recipients })
  await createAssignment(teacher, classId, { ...given, title: 'After the holidays', isDraft: true })
  await assignSetUp(teacher, classId, {
    ...given,
    at: '/learn/processing/who-does-what#supply-chain?cut=magnet-china',
    task: 'Find the week in which makers outside China run dry.',
    goal: 'stop',
  })
  const [newest, late] = [assignments.at(-1), learners.at(-1)]
  if (!newest || !late) return
  const change = {
    assignment: newest.id,
    learner: late.person,
    dueLocal: addDays(`${today}18:00`, 12),
    reason: 'Away with the school orchestra.',
    after: 0,
  }
  await setOwnDue(teacher, classId, { change, now: NOW })
}

/** The quiz of the first module, two days ago. */
async function assignFirstQuiz(
  teacher: Person,
  classId: string,
): Promise<{ module: string; assignment: string }> {
  const module = (await loadCourse()).modules[0]?.id ?? ''
  const given = { module, preset: 'homework', title: '', minutes: null, opensLocal: null } as const
  const dueLocal = addDays(`${wallTimeAt(NOW, ZONE).slice(0, 11)}18:00`, -2)
  return { module, assignment: await assignQuiz(teacher, classId, { ...given, dueLocal, now: BEGIN + 1 }) }
}

/** One attempt of those who are diligent enough, four days ago. */
async function takeQuiz(
  learner: Person,
  {
    module,
    assignment,
    questions,
  }: {
    readonly module: string
    readonly assignment: string
    readonly questions: ReadonlyMap<string, LoadedQuestion>
  },
): Promise<void> {
  const random = randomFrom(`${learner.name} quiz`)
  const { ability, diligence } = traitsOf(learner)
  if (diligence < 0.5) return
  const at = NOW - 4 * DAY + Math.round(random() * DAY)
  const { id: attempt } = await startQuiz(learner, { module, assignment }, at)
  const stored = await findAttempt(store(), learner.id, attempt)
  const responses = (stored?.questions ?? []).flatMap(({ question: id }, place) => {
    const question = questions.get(id)?.question
    if (!question || random() < 0.05) return []
    const right = random() < chanceOf(question, ability)
    return {
      id: uuidFrom(`${learner.userName} ${id} quiz`),
      question: id,
      answer: likelyAnswer(question, right, `${learner.name} quiz ${place}`),
      attempt,
      answeredAt: at + (place + 1) * 40_000,
      certainty: 1 + Math.floor(random() * 3),
    }
  })
  const end = at + 13 * 40_000
  await recordResponses(learner, { responses }, end)
  await submitAttempt(learner, attempt, end)
}

/** Ability and diligence follow from the name, so that every demo is the same. */
function traitsOf({ name }: Person): { ability: number; diligence: number } {
  const random = randomFrom(name)
  return { ability: random() * 3 - 0.7, diligence: 0.35 + random() }
}

function chanceOf({ difficulty }: Question, ability: number): number {
  return 1 / (1 + Math.exp(difficulty - 2 - ability))
}

/** Three weeks of one learner. */
async function study(
  learner: Person,
  given: { readonly modules: number; readonly questions: ReadonlyMap<string, LoadedQuestion> },
): Promise<void> {
  const random = randomFrom(`${learner.name} study`)
  const { ability, diligence } = traitsOf(learner)
  const { modules } = await loadCourse()
  const lessons = modules.slice(0, given.modules + 1).flatMap(module => module.lessons)
  for (const [at, lesson] of lessons.entries()) {
    if (at / lessons.length > diligence) return
    let answeredAt = BEGIN + ((at + random()) * 19 * DAY) / lessons.length
    const responses = lesson.questions
      .filter(each => each.pool === 'check')
      .flatMap(({ id }, place) => {
        const question = given.questions.get(id)?.question
        if (!question || random() > diligence + 0.4) return []
        const chance = chanceOf(question, ability)
        const isRight = random() < chance
        answeredAt += 40_000 + random() * 80_000
        const tries = [isRight, ...(isRight || random() > 0.4 ? [] : [true])]
        return tries.map((right, number) => ({
          id: uuidFrom(`${learner.userName} ${id} ${number}`),
          question: id,
          answer: likelyAnswer(question, right, `${learner.name}${place}`),
          answeredAt: Math.round(answeredAt + number * 30_000),
          ...(random() < 0.6 && { certainty: 1 + Math.floor(random() * 1.2 + chance * 1.6) }),
          ...(random() < 0.15 && { hints: 1 }),
        }))
      })
    if (responses.length > 0) await recordResponses(learner, { responses }, Math.round(answeredAt))
  }
}

function uuidFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
