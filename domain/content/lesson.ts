import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import type { Article } from './article.ts'
import type { LessonLink } from './course.ts'
import type { LessonFrontMatter } from './lesson-front-matter.ts'
import type { Heading } from './lesson-outline.ts'
import type { Source } from './source.ts'
import type { Term } from './term.ts'

/** A source with its number in this lesson: by order of first citation, from 1. */
export type NumberedSource = Source & { readonly n: number }
export type SourceNote = { readonly id: string; readonly n: number }

/** What `<Fact id>` shows: `text` in the sentence, the rest in its note. */
export type LessonFact = {
  readonly id: string
  readonly text: string
  readonly value: number | string
  readonly unit: string
  readonly label: string
  readonly asOf: string
  readonly range: readonly [number, number] | undefined
  readonly note: string | undefined
  readonly sources: readonly SourceNote[]
}

/** What `<Misconception id>` shows; facts are written out. */
export type LessonMisconception = {
  readonly id: string
  readonly belief: string
  readonly refutation: string
  readonly lookAt: string | undefined
  readonly sources: readonly SourceNote[]
}

/**
 * A lesson without its component. The parts of the text are looked up here by the id they name: `<Fact id="x" />` in
 * `facts.x`, `<Term id>` in `terms`, `<Misconception id>` in `misconceptions`, `<Question id="how-many" />` in
 * `questions['how-many']`, `<Cite source>` in `cites`. Maps hold only what this lesson places.
 */
export type Lesson = {
  /** `module/lesson`. */
  readonly id: string
  readonly module: LessonLink
  readonly frontMatter: LessonFrontMatter
  readonly headings: readonly Heading[]
  /** One a heading: `module/lesson/anchor`. */
  readonly checkpoints: readonly LessonLink[]
  readonly cites: readonly NumberedSource[]
  readonly facts: Readonly<Record<string, LessonFact>>
  readonly terms: Readonly<Record<string, Term>>
  readonly misconceptions: Readonly<Record<string, LessonMisconception>>
  /** Questions of the pool `check`, by their id within the lesson, in the order in which they are placed. */
  readonly questions: Readonly<Record<string, PublicQuestion>>
  /** Articles that this lesson takes apart. */
  readonly articles: Readonly<Record<string, Article>>
  readonly previous: LessonLink | undefined
  readonly next: LessonLink | undefined
}
