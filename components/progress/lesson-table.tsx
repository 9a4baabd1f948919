import Link from 'next/link'
import { Table } from '#components/ui/table.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import { lessonToSegment } from '#domain/progress/lesson-address.ts'
import type { LessonOverview } from '#domain/progress/lesson-overview.ts'
import styles from './lesson-table.module.css'

type LessonTableProps = {
  readonly caption: string
  readonly lessons: readonly LessonOverview[]
  /** IANA zone of whoever reads. */
  readonly timeZone: string
}

/** Lessons of a module, one a row: how far, where, and the first, best and last points. */
export function LessonTable({ caption, lessons, timeZone }: LessonTableProps) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">Lesson</th>
          <th scope="col">Done</th>
          <th scope="col">Last place</th>
          <th scope="col" data-number>
            First
          </th>
          <th scope="col" data-number>
            Best
          </th>
          <th scope="col" data-number>
            Last
          </th>
          <th scope="col" data-number>
            Tries
          </th>
        </tr>
      </thead>
      <tbody>
        {lessons.map(lesson => (
          <tr key={lesson.id}>
            <th scope="row" className={styles.lesson}>
              <Link href={`/learn/${lesson.id}`}>{lesson.title}</Link>
              {lesson.tries > 0 ? (
                <Link className={styles.answers} href={`/progress/${lessonToSegment(lesson.id)}`}>
                  Your answers
                </Link>
              ) : null}
            </th>
            <td>
              <Standing lesson={lesson} />
            </td>
            <td className={styles.place}>
              <Place lesson={lesson} timeZone={timeZone} />
            </td>
            {[lesson.first, lesson.best, lesson.last].map((points, at) => (
              <td key={at} data-number>
                {lesson.tries > 0 ? `${short(points)} of ${short(lesson.possible)}` : '–'}
              </td>
            ))}
            <td data-number>{lesson.tries > 0 ? lesson.tries : '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Standing({ lesson }: { readonly lesson: LessonOverview }) {
  if (lesson.completed) return <Tag tone="good">✓ done</Tag>
  if (lesson.seenAt === undefined) return <Tag>not begun</Tag>
  return <Tag tone="accent">{`${lesson.answered} of ${lesson.questions}`}</Tag>
}

function Place({ lesson, timeZone }: { readonly lesson: LessonOverview; readonly timeZone: string }) {
  if (lesson.seenAt === undefined) return '–'
  return (
    <>
      {lesson.place ? (
        <Link href={`/learn/${lesson.id}#${lesson.place.anchor}`}>{lesson.place.title}</Link>
      ) : (
        'The beginning'
      )}
      <span className={styles.when}>{shortInstant(lesson.seenAt, timeZone)}</span>
    </>
  )
}

function short(points: number): string {
  return String(Math.round(points * 100) / 100)
}
