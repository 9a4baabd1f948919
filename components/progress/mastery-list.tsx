import Link from 'next/link'
import { Table } from '#components/ui/table.tsx'
import { Tag, type TagTone } from '#components/ui/tag.tsx'
import { MASTERY_DEFINITION, type Mastery, type MasteryState } from '#domain/progress/mastery.ts'
import styles from './mastery-list.module.css'

type MasteryListProps = {
  readonly lessons: readonly {
    readonly id: string
    readonly title: string
    readonly objectives: readonly { readonly id: string; readonly text: string; readonly mastery: Mastery }[]
  }[]
}

const WORDS: Readonly<Record<MasteryState, { readonly tone: TagTone; readonly words: string }>> = {
  'not-started': { tone: 'plain', words: 'not begun' },
  learning: { tone: 'accent', words: 'learning' },
  mastered: { tone: 'good', words: '✓ mastered' },
  fading: { tone: 'warn', words: '~ fading' },
}

/** Every objective of the lessons that were begun, with its state and why; and what the states mean. */
export function MasteryList({ lessons }: MasteryListProps) {
  const begun = lessons.filter(({ objectives }) => objectives.some(isBegun))
  const all = lessons.flatMap(lesson => lesson.objectives)
  const mastered = all.filter(each => each.mastery.state === 'mastered').length
  return (
    <section aria-labelledby="mastery" className={styles.section}>
      <h2 id="mastery">Mastery</h2>
      <p className={styles.definition}>{MASTERY_DEFINITION}</p>
      <p>
        {mastered} of the {all.length} objectives of the course are mastered.
        {all.some(each => each.mastery.state === 'fading') ? (
          <>
            {' '}
            <Link href="/review">Review</Link> brings back what fades.
          </>
        ) : null}
      </p>
      {begun.map(lesson => (
        <Table key={lesson.id} caption={<Link href={`/learn/${lesson.id}`}>{lesson.title}</Link>}>
          <thead>
            <tr>
              <th scope="col">Objective</th>
              <th scope="col">State</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {lesson.objectives.map(({ id, text, mastery }) => (
              <tr key={id}>
                <th scope="row" data-long>
                  {text}
                </th>
                <td>
                  <Tag tone={WORDS[mastery.state].tone}>{WORDS[mastery.state].words}</Tag>
                </td>
                <td className={styles.why}>{mastery.sentence}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      ))}
    </section>
  )
}

function isBegun({ mastery }: { readonly mastery: Mastery }): boolean {
  return mastery.state !== 'not-started'
}
