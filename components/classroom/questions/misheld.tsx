import { LinkButton } from '#components/ui/link-button.tsx'
import type { Reteach } from '#domain/classroom/reteach.ts'
import styles from './questions.module.css'

/** The ideas that are most surely misheld, each with a starter of three minutes. */
export function Misheld({
  classId,
  assignment,
  ideas,
}: {
  readonly classId: string
  readonly assignment: string
  readonly ideas: readonly Reteach[]
}) {
  if (ideas.length === 0) return <p>Nobody missed anything so far.</p>
  return (
    <ol className={styles.ideas}>
      {ideas.map(idea => (
        <li key={idea.idea} className={styles.idea}>
          <p className={styles.count}>
            {idea.wrong} of {idea.asked}
          </p>
          <h3 className={styles.title}>{idea.title}</h3>
          {idea.belief ? (
            <p>
              Most often believed: <em>{idea.belief}</em>
            </p>
          ) : null}
          <div className={styles.ways}>
            <LinkButton
              href={`/teach/${classId}/questions/starter?assignment=${assignment}&idea=${idea.idea}`}
              prefetch={false}
            >
              A starter of three minutes
            </LinkButton>
            <a href={`/learn/${idea.place}`}>The paragraph</a>
            {idea.again ? (
              <a href={`/teach/${classId}/wall/${idea.again.id}`}>Check again on the wall</a>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
