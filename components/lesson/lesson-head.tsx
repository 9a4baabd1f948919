import Link from 'next/link'
import type { LessonLink } from '#domain/content/course.ts'
import styles from './lesson-head.module.css'

type LessonHeadProps = {
  readonly module: LessonLink
  readonly position: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly objectives: readonly { readonly id: string; readonly text: string }[]
  readonly buildsOn: readonly LessonLink[]
}

/** The head of a lesson: where it stands in the course, what it is about, what one can do afterwards, how long it takes. */
export function LessonHead(props: LessonHeadProps) {
  const { module, position, title, summary, minutes, objectives, buildsOn } = props
  return (
    <header className={styles.head}>
      <p className={styles.over}>
        <Link href={`/learn/${module.id}`}>{module.title}</Link> · {position}
      </p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.summary}>{summary}</p>
      <div className={styles.plan}>
        <div>
          <h2 className={styles.label}>After this lesson you can</h2>
          <ul className={styles.objectives}>
            {objectives.map(objective => (
              <li key={objective.id}>{objective.text}</li>
            ))}
          </ul>
        </div>
        <dl className={styles.facts}>
          <div>
            <dt>Time</dt>
            <dd>about {minutes} minutes</dd>
          </div>
          {buildsOn.length > 0 ? (
            <div>
              <dt>Builds on</dt>
              {buildsOn.map(lesson => (
                <dd key={lesson.id}>
                  <Link href={`/learn/${lesson.id}`}>{lesson.title}</Link>
                </dd>
              ))}
            </div>
          ) : null}
        </dl>
      </div>
    </header>
  )
}
