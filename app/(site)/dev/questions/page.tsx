import type { Metadata } from 'next'
import { QuestionStatesList } from '#components/lesson/question-states.tsx'
import { Page } from '#components/ui/page.tsx'
import { loadQuestionStates } from '#server/assessment/load-question-states.ts'
import { loadCourse } from '#server/content/load-course.ts'
import { loadDataSets } from '#server/content/load-data-sets.ts'
import { loadLesson } from '#server/content/load-lesson.ts'
import { loadSources } from '#server/content/load-sources.ts'
import { forPage } from '#server/http/for-page.ts'

export const metadata: Metadata = { title: 'Every question in every state', robots: { index: false } }

export default async function QuestionStatesPage({ searchParams }: PageProps<'/dev/questions'>) {
  const { lesson: asked } = await searchParams
  const { modules } = await loadCourse()
  const lessons = modules.flatMap(module => module.lessons)
  const chosen = lessons.find(each => each.id === asked) ?? lessons[0]
  const [module = '', name = ''] = chosen?.id.split('/') ?? []
  const states = await forPage(loadQuestionStates(`${module}/${name}`))
  const [lesson, dataSets, sources] = await Promise.all([
    loadLesson(module, name),
    loadDataSets(),
    loadSources(),
  ])
  return (
    <Page
      wide
      title="Every question in every state"
      lead="For authors, in development only. Unanswered, then what a learner is told: right, wrong in each way that was foreseen, and without an answer. Light and dark are switched at the foot of the page."
    >
      {lesson ? (
        <QuestionStatesList
          lessons={lessons}
          states={states}
          supplies={{
            lesson,
            dataSets: new Map(dataSets.map(set => [set.id, set])),
            titles: Object.fromEntries(sources.map(source => [source.id, source.title])),
          }}
        />
      ) : null}
    </Page>
  )
}
