import { ScreenOnly } from '#components/ui/screen-only.tsx'
import type { Reteach, StarterQuestion } from '#domain/classroom/reteach.ts'
import styles from './starter.module.css'

type StarterProps = {
  readonly classId: string
  readonly idea: Reteach
  /** A diagram to point at, as its lesson opens it, and where a room sees it. */
  readonly diagram: { readonly title: string; readonly href: string } | undefined
}

/** Three minutes with a class about one idea: ask, refute, ask again. Half a page on paper. */
export function Starter({ classId, idea, diagram }: StarterProps) {
  const { question, again, belief, refutation, place } = idea
  return (
    <ol className={styles.minutes}>
      <li className={styles.minute}>
        <h2 className={styles.title}>Ask. Nobody speaks; everybody votes with fingers.</h2>
        <Asked classId={classId} question={question} />
      </li>
      <li className={styles.minute}>
        <h2 className={styles.title}>Neighbours who voted differently convince each other. Then say:</h2>
        {belief ? (
          <p>
            “Many think: <em>{belief}</em>”
          </p>
        ) : null}
        <p>{refutation}</p>
        {question.right.length > 0 ? (
          <p>
            <strong>✓ {question.right.join(' · ')}</strong>
          </p>
        ) : null}
        <p className={styles.ways}>
          {diagram ? <a href={diagram.href}>Point at it: {diagram.title}, on the wall</a> : null}
          <a href={`/learn/${place}`}>The paragraph</a>
        </p>
      </li>
      <li className={styles.minute}>
        <h2 className={styles.title}>{again ? 'Ask again, in another guise.' : 'Vote once more.'}</h2>
        {again ? (
          <>
            <Asked classId={classId} question={again} />
            {again.right.length > 0 ? <p>✓ {again.right.join(' · ')}</p> : null}
          </>
        ) : (
          <p>Let somebody who changed sides say why.</p>
        )}
      </li>
    </ol>
  )
}

function Asked({ classId, question }: { readonly classId: string; readonly question: StarterQuestion }) {
  const { id, prompt, options, parts } = question
  return (
    <>
      <p className={styles.prompt}>{prompt}</p>
      {options.length > 0 ? (
        <ol className={styles.options}>
          {options.map((option, at) => (
            <li key={at}>{option}</li>
          ))}
        </ol>
      ) : null}
      {parts.length > 0 ? (
        <ul className={styles.parts}>
          {parts.map((part, at) => (
            <li key={at}>{part}</li>
          ))}
        </ul>
      ) : null}
      <ScreenOnly>
        <p className={styles.ways}>
          <a href={`/teach/${classId}/wall/${id}`}>On the wall</a>
        </p>
      </ScreenOnly>
    </>
  )
}
