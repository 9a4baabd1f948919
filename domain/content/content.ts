import type { Question } from '#domain/assessment/question.ts'
import type { Article } from './article.ts'
import type { Place } from './content-problem.ts'
import type { CourseFile } from './course.ts'
import type { DataSet } from './data-set.ts'
import type { Fact } from './fact.ts'
import type { GuideFrontMatter } from './guide-front-matter.ts'
import type { Idea } from './idea.ts'
import type { LessonFrontMatter } from './lesson-front-matter.ts'
import type { LessonOutline } from './lesson-outline.ts'
import type { Misconception } from './misconception.ts'
import type { Source } from './source.ts'
import type { Term } from './term.ts'

/** Something an author wrote, with the place where it stands. */
export type Placed<Value> = { readonly at: Place; readonly value: Value }

export type LessonContent = {
  /** `module/lesson`. */
  readonly id: string
  readonly at: Place
  readonly frontMatter: LessonFrontMatter
  readonly outline: LessonOutline
  readonly questions: readonly PlacedQuestion[]
  readonly mdx: string
}

/** A guide for teachers, as written. */
export type GuideContent = {
  /** The module. */
  readonly id: string
  readonly at: Place
  readonly frontMatter: GuideFrontMatter
  readonly outline: LessonOutline
  readonly mdx: string
}

export type PlacedQuestion = Placed<Question> & {
  /** `{fact:id}` and `{fact: id}` as written, before they were resolved. */
  readonly facts: readonly string[]
}

/** All that authors wrote, read and each entry valid by itself; the rules look at how entries fit together. */
export type Content = {
  readonly course: Placed<CourseFile>
  /** In the order of the course; a lesson without files is not here. */
  readonly lessons: readonly LessonContent[]
  readonly guides: readonly GuideContent[]
  readonly facts: readonly Placed<Fact>[]
  readonly ideas: readonly Placed<Idea>[]
  readonly misconceptions: readonly Placed<Misconception>[]
  readonly terms: readonly Placed<Term>[]
  readonly sources: readonly Placed<Source>[]
  readonly dataSets: readonly Placed<DataSet>[]
  readonly articles: readonly Placed<Article>[]
  /** Old id to new id. */
  readonly aliases: readonly Placed<{ readonly from: string; readonly to: string }>[]
  /** Ids that were once published, from content/ids.txt. */
  readonly published: readonly Placed<string>[]
}
