import { Section } from '#components/ui/section.tsx'
import { Table } from '#components/ui/table.tsx'
import type { LessonStanding } from '#domain/classroom/lesson-standing.ts'
import styles from './learner-work.module.css'

/** How far one learner is in each assigned lesson. */
export function LearnerLessons({ lessons }: { readonly lessons: readonly LessonStanding[] }) {
  return (
    <Section id="lessons" title="Lessons">
      <Table caption="Assigned lessons" captionHidden>
        <thead>
          <tr>
            <th scope="col">Lesson</th>
            {['Parts read', 'Questions answered', 'First tries', 'Best'].map(head => (
              <th key={head} scope="col" data-number>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lessons.map(({ id, title, read, parts, answered, questions, ...points }) => (
            <tr key={id}>
              <th scope="row" className={styles.title}>
                {title}
              </th>
              <td data-number>
                {read} of {parts}
              </td>
              <td data-number>
                {answered} of {questions}
              </td>
              {[points.firstEarned, points.bestEarned].map((earned, at) => (
                <td key={at} data-number>
                  {answered > 0 ? `${Math.round(earned * 100) / 100}/${points.possible}` : '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
