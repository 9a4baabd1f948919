import type { DataSet } from '#domain/content/data-set.ts'
import type { Lesson } from '#domain/content/lesson.ts'

/** What the parts of a lesson look up. */
export type LessonSupplies = {
  readonly lesson: Lesson
  /** What diagrams draw: all data sets of the course by id. */
  readonly dataSets: ReadonlyMap<string, DataSet>
  /** Titles of all sources by id. */
  readonly titles: Readonly<Record<string, string>>
}

/** Supplies during one rendering. */
export type Supplied = LessonSupplies & {
  /**
   * Numbers of the sources called so far. A text is rendered in reading order, so the first mark that calls a source is
   * the one whose note stands in the margin.
   */
  readonly introduced: Set<number>
}

/** Props of a part that an author places by id. */
export type PartProps = { readonly supplied: Supplied; readonly id: string }
