import { Button } from '#components/ui/button.tsx'
import { Note } from '#components/ui/note.tsx'
import styles from './roster.module.css'

export type SignInCard = { readonly name: string; readonly userName: string; readonly password: string }

type SignInCardsProps = {
  readonly cards: readonly SignInCard[]
  readonly className: string
  readonly siteUrl: string
}

/** Cards to cut out and hand over; on paper nothing else of the page is printed. */
export function SignInCards({ cards, className, siteUrl }: SignInCardsProps) {
  return (
    <div className={styles.add}>
      <div className={styles.onScreen}>
        <Note
          kind="good"
          title={`${cards.length} ${cards.length === 1 ? 'learner is' : 'learners are'} in the class.`}
        >
          The passwords are shown this once. Print the cards now; a lost one is made new at the learner’s
          page.
        </Note>
        <p>
          <Button kind="primary" onClick={() => window.print()}>
            Print the cards
          </Button>
        </p>
      </div>
      <ul className={styles.cards}>
        {cards.map(card => (
          <li key={card.userName} className={styles.card}>
            <p className={styles.cardName}>{card.name}</p>
            <p className={styles.cardClass}>{className}</p>
            <dl className={styles.cardFacts}>
              <dt>Address</dt>
              <dd>{siteUrl.replace(/^https?:\/\//, '')}/sign-in</dd>
              <dt>User name</dt>
              <dd>{card.userName}</dd>
              <dt>Password</dt>
              <dd>{card.password}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </div>
  )
}
