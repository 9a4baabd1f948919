import type { Person } from '#domain/account/actor.ts'
import { randomFrom } from '#domain/assessment/shuffle.ts'
import { judgeEssay } from '#server/classroom/judge-essay.ts'
import { keepRemark } from '#server/classroom/keep-remark.ts'
import { loadEssays } from '#server/classroom/load-essays.ts'
import { loadGrading } from '#server/classroom/load-grading.ts'

const REMARKS = [
  'Name the source: who says it, and when?',
  'Give one figure with its year, so that a reader can check it.',
  'You say what happens. Now say why.',
]

/** How many answers the teacher has got through. */
const READ = 7

/** A teacher in the middle of grading: a few remarks kept, some answers to the first written question scored. */
export async function comment(teacher: Person, classId: string): Promise<void> {
  const now = Date.now()
  for (const [at, text] of REMARKS.entries())
    await keepRemark(teacher, { text, about: null, now: now - 1000 * at })
  const first = (await loadGrading(teacher, classId)).questions.find(each => each.type === 'essay')
  if (!first) return
  const { essays } = await loadEssays(teacher, classId, first.id)
  for (const { id, criteria } of essays.slice(0, Math.min(READ, essays.length - 1))) {
    const random = randomFrom(id)
    const points = Object.fromEntries(criteria.map(each => [each.id, Math.round(random() * each.possible)]))
    const text = REMARKS[Math.floor(random() * 5)] ?? ''
    await judgeEssay(teacher, classId, {
      question: first.id,
      response: id,
      points,
      comment: text,
      after: 0,
      now,
    })
  }
}
