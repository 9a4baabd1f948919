import Link from 'next/link'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Page } from '#components/ui/page.tsx'
import { Tag, type TagTone } from '#components/ui/tag.tsx'
import type { Day } from '#domain/review/day.ts'
import { comingDay } from '#domain/review/describe-day.ts'
import type { Rating } from '#domain/review/rating.ts'
import { RefreshWhenSaved } from './refresh-when-saved.client.tsx'
import styles from './session-end.module.css'

type Asked = {
  readonly idea: string
  readonly title: string
  readonly lesson: string
  /** Address of its question in this session. */
  readonly href: string
  readonly done: { readonly rating: Rating; readonly due: Day; readonly isStronger: boolean } | undefined
}

const WORDS: Readonly<Record<Rating, { readonly tone: TagTone; readonly words: string }>> = {
  again: { tone: 'bad', words: '× not yet' },
  hard: { tone: 'warn', words: '~ with effort' },
  good: { tone: 'good', words: '✓ known' },
  easy: { tone: 'good', words: '✓ known for sure' },
}

/** What a session did: which ideas are stronger now, and when each comes next. */
export function SessionEnd({ asked, day }: { readonly asked: readonly Asked[]; readonly day: Day }) {
  return (
    <Page title="This session" over={<a href="/review">Review</a>} lead={summaryOf(asked)}>
      <ol className={styles.list}>
        {asked.map((each, at) => (
          <li key={each.idea} className={styles.asked}>
            {each.done ? (
              <>
                <Link href={`/learn/${each.lesson}`}>{each.title}</Link>
                <p className={styles.how}>
                  <Tag tone={WORDS[each.done.rating].tone}>{WORDS[each.done.rating].words}</Tag>
                  comes back {comingDay(each.done.due, day)}
                </p>
              </>
            ) : (
              <>
                Question {at + 1}
                <p className={styles.how}>
                  <Tag>no scored answer</Tag>
                  <a href={each.href}>Answer it now</a>
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
      <div>
        <LinkButton kind="primary" href="/review" prefetch={false}>
          See what comes next
        </LinkButton>
      </div>
      <RefreshWhenSaved />
    </Page>
  )
}

function summaryOf(asked: readonly Asked[]): string {
  const done = asked.flatMap(each => each.done ?? [])
  const stronger = done.filter(each => each.isStronger).length
  const weak = done.filter(each => each.rating === 'again').length
  if (done.length === 0) return 'Nothing was answered yet.'
  const gained =
    stronger === 0
      ? 'No idea is stronger yet'
      : `${stronger === 1 ? 'One idea is' : `${stronger} ideas are`} stronger than before`
  if (weak === 0) return `${gained}.`
  return `${gained}; ${weak === 1 ? 'one comes' : `${weak} come`} back soon, because a second look pays off most there.`
}
