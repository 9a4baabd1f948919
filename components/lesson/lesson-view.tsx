import type { ComponentType } from 'react'
import type { LessonLink } from '#domain/content/course.ts'
import { Contents } from './contents.client.tsx'
import styles from './lesson.module.css'
import { LessonHead } from './lesson-head.tsx'
import { LessonStanding } from './lesson-standing.client.tsx'
import { LessonTurn } from './lesson-turn.tsx'
import { lessonComponents } from './mdx-components.tsx'
import { SourceList } from './source-list.tsx'
import type { LessonSupplies } from './supplies.ts'

type LessonViewProps = LessonSupplies & {
  readonly Text: ComponentType<{ components?: Readonly<Record<string, unknown>> }>
  /** Where it stands, such as "Lesson 2 of 4". */
  readonly position: string
  /** The module, where its quiz comes next. */
  readonly quiz?: LessonLink | undefined
  /** Titles of the lessons it builds on. */
  readonly buildsOn: readonly { readonly id: string; readonly title: string }[]
}

/** A whole lesson: head, contents beside the text, text, sources, and the way on. The same for every reader. */
export function LessonView({ Text, position, quiz, buildsOn, ...supplies }: LessonViewProps) {
  const { lesson } = supplies
  const { frontMatter, cites, previous, next } = lesson
  const headings = lesson.headings.map(({ anchor, text }) => ({ anchor, text }))
  return (
    <div className={styles.page}>
      <Contents entries={headings} />
      <article className={styles.article}>
        <LessonHead
          module={lesson.module}
          position={position}
          title={frontMatter.title}
          summary={frontMatter.summary}
          minutes={frontMatter.minutes}
          objectives={frontMatter.objectives}
          buildsOn={buildsOn}
        />
        <Contents entries={headings} folded />
        <div className={styles.body}>
          <Text components={lessonComponents(supplies)} />
        </div>
        <footer className={styles.end}>
          <LessonStanding lesson={lesson.id} anchors={headings.map(({ anchor }) => anchor)} />
          <LessonTurn previous={previous} next={next} quiz={quiz} />
          <SourceList sources={cites} />
        </footer>
      </article>
    </div>
  )
}
