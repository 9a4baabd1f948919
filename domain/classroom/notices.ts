import { lessonToSegment } from '#domain/progress/lesson-address.ts'
import { isOpenState } from './reminding.ts'
import type { Result } from './result.ts'
import type { ResultNote } from './result-note.ts'

/** Something that waits for a learner, or is new to them; said once, without a count of days. */
export type Notice =
  | {
      readonly kind: 'reminder'
      readonly assignment: string
      readonly title: string
      /** Who asks; null for somebody whose account is gone. */
      readonly by: string | null
      /** What they wrote; may be empty. */
      readonly text: string
      readonly dueAt: number | undefined
      readonly isLate: boolean
      readonly zone: string
    }
  | {
      readonly kind: 'due' | 'late'
      readonly assignment: string
      readonly title: string
      readonly dueAt: number
      readonly zone: string
    }
  | {
      readonly kind: 'news'
      readonly what: ResultNote['kind'] | 'judgement' | 'regrade' | 'remark'
      /** Of the assignment, or of the lesson. */
      readonly title: string
      readonly by: string | null
      readonly at: number
      readonly href: string
    }

type Work = {
  readonly id: string
  readonly title: string
  readonly class: { readonly timeZone: string }
  readonly dueAt: number | undefined
  readonly result: Pick<Result, 'state'>
  readonly quiz: { readonly opensAt: number | undefined; readonly closesAt: number | undefined } | undefined
  readonly notes: readonly ResultNote[]
}

type Given = {
  readonly assigned: readonly Work[]
  /** Standing ones, the newest first. */
  readonly reminders: readonly {
    readonly assignment: string
    readonly by: string | null
    readonly text: string
  }[]
  /** Answers with a new score or a remark on what they show, by lesson; newer than `since`. */
  readonly scores: readonly {
    readonly kind: 'judgement' | 'regrade' | 'remark'
    readonly by?: string | null
    readonly lesson: string
    readonly title: string
    readonly at: number
  }[]
  /** What is older than this is not news. */
  readonly since: number
  readonly now: number
}

const DAY = 86_400_000
/** How long before and after it is due work is spoken of. */
const AHEAD = 3 * DAY
const BEHIND = 14 * DAY

/**
 * What to tell a learner: what their teachers ask, what is late, what is due within three days, and what is new about
 * their results. Work that is done, or cannot be done now, is not spoken of.
 */
export function noticesOf({ assigned, reminders, scores, since, now }: Given): Notice[] {
  const open = assigned.filter(work => isOpenState(work.result.state) && canBeDone(work, now))
  const asked = open.flatMap((work): Notice[] => {
    const reminder = reminders.find(each => each.assignment === work.id)
    return reminder
      ? [
          {
            kind: 'reminder',
            ...placeOf(work),
            by: reminder.by,
            text: reminder.text,
            dueAt: work.dueAt,
            isLate: (work.dueAt ?? now) < now,
          },
        ]
      : []
  })
  const isAsked = (work: Work) => reminders.some(each => each.assignment === work.id)
  const timed = open.flatMap((work): Notice[] => {
    const { dueAt } = work
    if (isAsked(work) || dueAt === undefined || dueAt > now + AHEAD || dueAt < now - BEHIND) return []
    return [{ kind: dueAt < now ? 'late' : 'due', ...placeOf(work), dueAt }]
  })
  return [...asked, ...timed, ...newsOf(assigned, scores, since)]
}

function canBeDone({ quiz }: Work, now: number): boolean {
  return !quiz || ((quiz.opensAt ?? 0) <= now && (quiz.closesAt ?? Number.POSITIVE_INFINITY) > now)
}

function placeOf(work: Work) {
  return { assignment: work.id, title: work.title, zone: work.class.timeZone }
}

/** What is new, the newest first; of several alike about one thing only the newest. */
function newsOf(assigned: readonly Work[], scores: Given['scores'], since: number): Notice[] {
  const said = assigned.flatMap(({ id, title, notes }) =>
    notes.map(
      ({ kind, by, at }) => ({ kind: 'news', what: kind, title, by, at, href: `/assigned#${id}` }) as const,
    ),
  )
  const scored = scores.map(
    ({ kind, lesson, title, by = null, at }) =>
      ({
        kind: 'news',
        what: kind,
        title,
        by,
        at,
        href: `/progress/${lessonToSegment(lesson)}`,
      }) as const,
  )
  const fresh = [...said, ...scored].filter(each => each.at > since).sort((a, b) => b.at - a.at)
  const isFirst = (news: (typeof fresh)[number], at: number) =>
    fresh.findIndex(each => each.what === news.what && each.href === news.href) === at
  return fresh.filter(isFirst)
}
