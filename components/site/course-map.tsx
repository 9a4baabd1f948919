import Link from 'next/link'
import type { CourseLesson, CourseModule } from '#domain/content/course.ts'
import styles from './course-map.module.css'
import { LessonMark } from './lesson-mark.client.tsx'

/** The map of the course: modules in order, each with its lessons, their minutes, and what one has done of them. */
export function CourseMap({ modules }: { readonly modules: readonly CourseModule[] }) {
  return (
    <ol className={styles.map}>
      {modules.map((module, index) => (
        <li key={module.id} className={styles.module} id={module.id}>
          <div className={styles.about}>
            <p className={styles.number}>Module {index + 1}</p>
            <h3 className={styles.title}>
              <Link href={`/learn/${module.id}`}>{module.title}</Link>
            </h3>
            <p className={styles.summary}>{module.summary}</p>
            <p className={styles.extent}>{extentOf(module)}</p>
          </div>
          <LessonRows lessons={module.lessons} />
        </li>
      ))}
    </ol>
  )
}

/** Lessons in order, one a row. */
export function LessonRows({ lessons }: { readonly lessons: readonly CourseLesson[] }) {
  return (
    <ol className={styles.lessons}>
      {lessons.map(lesson => (
        <li key={lesson.id} className={styles.lesson}>
          <div className={styles.words}>
            <Link href={`/learn/${lesson.id}`} className={styles.link}>
              {lesson.title}
            </Link>
            <p className={styles.lessonSummary}>{lesson.summary}</p>
          </div>
          <p className={styles.aside}>
            <span>{lesson.minutes} min</span>
            <LessonMark lesson={lesson.id} />
          </p>
        </li>
      ))}
    </ol>
  )
}

/** "4 lessons, about 38 minutes". */
export function extentOf({ lessons, minutes }: CourseModule): string {
  return `${lessons.length} ${lessons.length === 1 ? 'lesson' : 'lessons'}, about ${minutes} minutes`
}
