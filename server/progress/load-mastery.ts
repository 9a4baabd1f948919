import 'server-only'
import { listAllTries } from '#db/responses.ts'
import { listReviewCards } from '#db/reviews.ts'
import type { Person } from '#domain/account/actor.ts'
import { type Mastery, masteryOf } from '#domain/progress/mastery.ts'
import { evidenceOf } from '#domain/progress/mastery-evidence.ts'
import { type Day, dayAt } from '#domain/review/day.ts'
import { meanRecall } from '#domain/review/outlook.ts'
import type { ReviewCard } from '#domain/review/schedule.ts'
import { followAlias } from '#server/content/follow-alias.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadIdeas } from '#server/content/load-ideas.ts'
import { loadQuestions } from '#server/content/load-questions.ts'
import { store } from '#server/store.ts'

export type LessonMastery = {
  /** `module/lesson`. */
  readonly id: string
  readonly title: string
  readonly objectives: readonly { readonly id: string; readonly text: string; readonly mastery: Mastery }[]
}

/** A person's mastery of every objective of the course, lesson by lesson in its order. */
export async function loadMastery(person: Person, now: number): Promise<LessonMastery[]> {
  const [course, ideas, questions, tries, cards] = await Promise.all([
    loadCourse(),
    loadIdeas(),
    loadQuestions(),
    listAllTries(store(), person.id),
    listReviewCards(store(), person.id),
  ])
  const today = dayAt(now, person.timeZone)
  const log = tries.map(({ answered_at, received_at, ...row }) => ({
    ...row,
    question: followAlias(row.question),
    answeredAt: answered_at,
    receivedAt: received_at,
  }))
  const asked = [...questions.values()]
  return course.modules
    .flatMap(module => module.lessons)
    .map(({ id, title, objectives }) => ({
      id,
      title,
      objectives: objectives.map(objective => {
        const testing = asked.filter(each => each.lesson === id && each.question.objective === objective.id)
        const evidence = evidenceOf(
          testing.map(each => each.question.id),
          log,
        )
        const about = [...ideas.values()].filter(idea => idea.objective === `${id}/${objective.id}`)
        const known = cards.filter(card => about.some(idea => idea.id === card.idea))
        return { ...objective, mastery: masteryOf(evidence, recallOf(known, today)) }
      }),
    }))
}

function recallOf(cards: readonly ReviewCard[], day: Day): number | undefined {
  return cards.length === 0 ? undefined : meanRecall(cards, day)
}
