// What a teacher waits for: the gradebook of a very large class, and the analysis of one assignment in a very full store.
import { randomUUID } from 'node:crypto'
import { migrate } from '#db/migrate.ts'
import { refreshStatistics } from '#db/refresh-statistics.ts'
import type { ResponseRow } from '#db/schema.ts'
import type { Person } from '#domain/account/actor.ts'
import { createAssignment } from '#server/classroom/create-assignment.ts'
import { createClass } from '#server/classroom/create-class.ts'
import { loadGrid } from '#server/classroom/load-grid.ts'
import { loadQuestionsReport } from '#server/classroom/load-questions-report.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { store, storeKind } from '#server/store.ts'
import { fillQuiz } from './fill-quiz.ts'
import { report, timeOf } from './report.ts'

const LEARNERS = 300
const COLUMNS = 100
const RESPONSES = 1_000_000
const CHUNK = 800
const RUNS = 20
const NOW = Date.now()

await migrate(store())
const { modules } = await loadCourse()
const lessons = modules.flatMap(module => module.lessons)
const questions = lessons.flatMap(lesson =>
  lesson.questions.filter(each => each.pool === 'check').map(each => ({ ...each, lesson: lesson.id })),
)
const teacher = await addPerson('teacher', 'teacher')
const classId = await createClass(teacher, { name: 'Everybody', timeZone: 'UTC' }, NOW)
const learners: string[] = []
for (let at = 0; at < LEARNERS; at += 1) learners.push((await addPerson(`learner-${at}`, 'learner')).id)
await inChunks(learners, chunk =>
  store()
    .insertInto('enrollments')
    .values(
      chunk.map(person => ({
        id: randomUUID(),
        class: classId,
        person,
        role: 'learner' as const,
        status: 'active' as const,
        from_at: NOW,
        to_at: null,
      })),
    )
    .execute(),
)
for (let at = 0; at < COLUMNS; at += 1) {
  const ref = lessons[at % lessons.length]?.id ?? ''
  const given = {
    title: `Column ${at}`,
    items: [{ kind: 'lesson', ref }],
    dueLocal: null,
    now: NOW + at,
  } as const
  await createAssignment(teacher, classId, given)
}
await fillResults()
await fillResponses()
const quiz = await fillQuiz(teacher, classId, { learners, response, now: NOW })

// A store that filled up over months has statistics; PostgreSQL takes them in the background after a while.
if (storeKind() === 'postgres') await refreshStatistics(store())

const gradebook: number[] = []
const analysis: number[] = []
const quizAnalysis: number[] = []
await loadGrid(teacher, classId, NOW)
await loadQuestionsReport(teacher, classId, { now: NOW })
await loadQuestionsReport(teacher, classId, { assignment: quiz, now: NOW })
for (let run = 0; run < RUNS; run += 1) {
  gradebook.push(await timeOf(() => loadGrid(teacher, classId, NOW)))
  analysis.push(await timeOf(() => loadQuestionsReport(teacher, classId, { now: NOW })))
  quizAnalysis.push(await timeOf(() => loadQuestionsReport(teacher, classId, { assignment: quiz, now: NOW })))
}
report('classroom', `${LEARNERS} learners, ${COLUMNS} columns, ${RESPONSES} responses, ${storeKind()}`, [
  { what: 'gradebook, loaded and packed', times: gradebook, target: 150 },
  { what: 'item analysis of one assignment', times: analysis, target: 300 },
  { what: 'item analysis of a quiz, one attempt each', times: quizAnalysis, target: 300 },
])
await store().destroy()

async function addPerson(userName: string, role: 'teacher' | 'learner'): Promise<Person> {
  const id = randomUUID()
  await store()
    .insertInto('users')
    .values({
      id,
      user_name: userName,
      email: null,
      name: userName,
      password_hash: null,
      role,
      session_version: 1,
      time_zone: 'UTC',
      created_at: NOW,
      disabled_at: null,
    })
    .execute()
  return { kind: 'person', id, name: userName, userName, role, timeZone: 'UTC' }
}

/** Every learner of the class has answered every question of every lesson. */
async function fillResults(): Promise<void> {
  const rows = learners.flatMap((learner, at) =>
    questions.map(({ id, lesson, points }, place) => ({
      learner,
      question: id,
      lesson,
      tries: 1,
      first_earned: (at + place) % 3 === 0 ? 0 : points,
      best_earned: points,
      last_earned: points,
      possible: points,
      first_at: NOW,
      last_at: NOW,
      last_response: '',
    })),
  )
  await inChunks(rows, chunk => store().insertInto('question_results').values(chunk).execute())
}

/** A million responses: those of the class to every question, the rest of learners elsewhere. */
async function fillResponses(): Promise<void> {
  const own = learners.flatMap(learner => questions.map(question => response(learner, question)))
  await inChunks(own, chunk => store().insertInto('responses').values(chunk).execute())
  const others: string[] = []
  for (let at = 0; at < 1000; at += 1) others.push((await addPerson(`other-${at}`, 'learner')).id)
  for (let made = own.length; made < RESPONSES; ) {
    const size = Math.min(50_000, RESPONSES - made)
    const rows = Array.from({ length: size }, (_, at) => {
      const question = questions[(made + at) % questions.length]
      const other = others[Math.floor((made + at) / questions.length) % others.length] ?? ''
      return question ? [response(other, question)] : []
    }).flat()
    await inChunks(rows, chunk => store().insertInto('responses').values(chunk).execute())
    made += size
  }
}

function response(
  learner: string,
  { id, lesson, points }: Pick<(typeof questions)[number], 'id' | 'lesson' | 'points'>,
): ResponseRow {
  return {
    id: randomUUID(),
    learner,
    question: id,
    question_version: 'v',
    lesson,
    attempt: null,
    assignment: null,
    answer: '"a"',
    certainty: null,
    hints: 0,
    earned: id.length % 5 < 3 ? points : 0,
    possible: points,
    misconception: null,
    kind: 'learner',
    source: 'site',
    answered_at: NOW,
    received_at: NOW,
  }
}

async function inChunks<Row>(rows: readonly Row[], write: (chunk: Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) await write(rows.slice(at, at + CHUNK))
}
