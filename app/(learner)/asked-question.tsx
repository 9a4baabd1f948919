import { QuestionPart } from '#components/lesson/question-part.tsx'
import type { AskedPlace } from '#domain/assessment/asked-place.ts'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import { lessonOf } from '#domain/ids.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { loadLesson } from '#server/content/load-lesson.ts'
import { loadSources } from '#server/content/load-sources.ts'

type AskedQuestionProps = { readonly question: PublicQuestion; readonly place: AskedPlace }

/** A question outside its lesson as it stands there, with the diagram it points into or sets. */
export async function AskedQuestion({ question, place }: AskedQuestionProps) {
  const [module = '', lessonId = ''] = lessonOf(question.id).split('/')
  const [lesson, dataSets, sources] = await Promise.all([
    loadLesson(module, lessonId),
    loadDataSets(),
    loadSources(),
  ])
  if (!lesson) throw new Error(`There is no lesson for ${question.id}.`)
  const supplied = {
    lesson: { ...lesson, questions: { [question.id]: question } },
    dataSets: new Map(dataSets.map(set => [set.id, set])),
    titles: Object.fromEntries(sources.map(source => [source.id, source.title])),
    introduced: new Set<number>(),
  }
  return <QuestionPart supplied={supplied} id={question.id} place={place} />
}
