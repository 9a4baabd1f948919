import type { ReactElement } from 'react'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { Notice } from '#domain/classroom/notices.ts'
import { describeInstant } from '#domain/classroom/wall-time.ts'
import type { FormCall } from '#domain/form-state.ts'
import styles from './notices.module.css'

type NoticesProps = {
  readonly notices: readonly Notice[]
  /** Puts the reminder of an assignment away. */
  readonly dismiss: FormCall
  /** Notes that what is new has been seen. */
  readonly seen: FormCall
}

/** So many lines at most; the rest is one tap away. */
const LINES = 4

/** What teachers ask, what is due or late, and what is new: a few quiet lines, nothing where there is nothing. */
export function Notices({ notices, dismiss, seen }: NoticesProps) {
  if (notices.length === 0) return null
  const shown = notices.slice(0, LINES)
  const more = notices.length - shown.length
  const newest = Math.max(0, ...notices.flatMap(each => (each.kind === 'news' ? [each.at] : [])))
  const lastNews = shown.findLastIndex(each => each.kind === 'news')
  return (
    <section className={styles.notices} aria-label="For you">
      <ul className={styles.list}>
        {shown.map((notice, at) => (
          <li key={keyOf(notice)} className={styles.notice}>
            <p className={styles.words}>
              <Words notice={notice} />
            </p>
            {notice.kind === 'reminder' ? (
              <ActionForm
                action={dismiss}
                submit="Put away"
                kind="quiet"
                hidden={{ assignment: notice.assignment }}
              />
            ) : null}
            {at === lastNews ? (
              <ActionForm action={seen} submit="Seen" kind="quiet" hidden={{ until: newest }} />
            ) : null}
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p>
          <a href="/assigned">{more} more under Assigned</a>
        </p>
      ) : null}
    </section>
  )
}

function keyOf(notice: Notice): string {
  return notice.kind === 'news' ? `${notice.what} ${notice.href}` : `${notice.kind} ${notice.assignment}`
}

function Words({ notice }: { readonly notice: Notice }) {
  if (notice.kind === 'news') return <News {...notice} />
  const work = <a href={`/assigned#${notice.assignment}`}>{notice.title}</a>
  const { dueAt, zone } = notice
  const when = dueAt === undefined ? '' : describeInstant(dueAt, zone)
  if (notice.kind === 'due')
    return (
      <>
        {work} <span className={styles.soft}>is due {when}.</span>
      </>
    )
  if (notice.kind !== 'reminder')
    return (
      <>
        {work} <span className={styles.soft}>was due {when}. It can still be done.</span>
      </>
    )
  const who = notice.by ?? 'A teacher'
  return (
    <>
      {notice.text === '' ? (
        `${who} asks you to finish `
      ) : (
        <>
          {who} asks: <span className={styles.text}>“{notice.text}”</span>{' '}
        </>
      )}
      {work}
      <span className={styles.soft}>
        {when === '' ? '.' : `, ${notice.isLate ? 'was due' : 'due'} ${when}.`}
      </span>
    </>
  )
}

function News({ what, title, by, href }: Extract<Notice, { kind: 'news' }>): ReactElement {
  const place = <a href={href}>{title}</a>
  const who = by ?? 'A teacher'
  switch (what) {
    case 'comment':
      return (
        <>
          {who} wrote about your {place}.
        </>
      )
    case 'score':
      return (
        <>
          {who} set your score in {place}.
        </>
      )
    case 'undone':
      return <>Your score in {place} is the computed one again.</>
    case 'excused':
      return <>You are excused from {place}.</>
    case 'own-due':
      return (
        <>
          {who} gave you another due date for {place}.
        </>
      )
    case 'own-due-undone':
      return <>{place} is due for you as for everybody again.</>
    case 'remark':
      return (
        <>
          {who} wrote about an idea that your answers in {place} show.
        </>
      )
    case 'judgement':
      return <>A teacher has read your answer in {place}.</>
    case 'regrade':
      return <>Answers in {place} were scored again, by a corrected key.</>
  }
}
