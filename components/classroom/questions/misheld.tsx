import { LinkButton } from '#components/ui/link-button.tsx'
import type { Reteach } from '#domain/classroom/reteach.ts'
import styles from './questions.module.css'

/** The ideas that are most surely misheld, each with a starter of three minutes. */
export function Misheld({
  classId,
  ideas,
}: {
  readonly classId: string
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
          <details>
            <summary>A starter of three minutes</summary>
            <ol className={styles.minutes}>
              <li>
                Put this question on the wall and let everybody vote with fingers, without talking:{' '}
                <q>{idea.question.prompt}</q>
              </li>
              <li>Let neighbours with different votes convince each other. Then say: {idea.refutation}</li>
              <li>
                {idea.again ? (
                  <>
                    Ask again, in another guise: <q>{idea.again.prompt}</q>
                  </>
                ) : (
                  'Vote once more, and let somebody who changed sides say why.'
                )}
              </li>
            </ol>
          </details>
          <div className={styles.ways}>
            <LinkButton href={`/teach/${classId}/wall/${idea.question.id}`}>On the wall</LinkButton>
            {idea.again ? (
              <LinkButton href={`/teach/${classId}/wall/${idea.again.id}`} kind="quiet">
                Check again, in another guise
              </LinkButton>
            ) : null}
            <a href={`/learn/${idea.place}`}>The paragraph</a>
          </div>
        </li>
      ))}
    </ol>
  )
}
