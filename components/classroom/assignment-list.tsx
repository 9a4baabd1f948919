import { EmptyState } from '#components/ui/empty-state.tsx'
import { LinkButton } from '#components/ui/link-button.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { durationText } from '#domain/assessment/quiz-words.ts'
import type { Preset } from '#domain/assessment/release.ts'
import { lateSentence } from '#domain/classroom/late-rule.ts'
import { namesText } from '#domain/classroom/names-text.ts'
import { describeInstant, instantOf } from '#domain/classroom/wall-time.ts'
import type { WorkPart } from '#domain/classroom/work-progress.ts'
import styles from './assignment-list.module.css'
import { AssignmentProgress } from './assignment-progress.tsx'

type Assignment = {
  readonly id: string
  readonly title: string
  readonly opens_local: string | null
  readonly due_local: string | null
  readonly published_at: number | null
  readonly preset: Preset | null
  readonly minutes: number | null
  readonly late_percent: number
  readonly late_days: number | null
  readonly audience: 'class' | 'learners'
  readonly learners: readonly string[]
}

type AssignmentListProps = {
  readonly classId: string
  readonly timeZone: string
  readonly assignments: readonly Assignment[]
  /** Names of the class's learners by id, in the order of the roster. */
  readonly names: ReadonlyMap<string, string>
  /** Where its learners stand, by assignment. */
  readonly progress: ReadonlyMap<string, readonly WorkPart[]>
}

/** What a class has been given, and apart from it the drafts that only teachers see; each leads to its own page. */
export function AssignmentList(props: AssignmentListProps) {
  const { assignments } = props
  const drafts = assignments.filter(each => each.published_at === null)
  const given = assignments.filter(each => each.published_at !== null)
  return (
    <>
      {given.length > 0 ? (
        <ul className={styles.list}>
          {given.map(each => (
            <Line key={each.id} {...props} assignment={each} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title="Nothing assigned yet."
          action={<LinkButton href={`/teach/${props.classId}/assign`}>Assign something</LinkButton>}
        >
          Choose a module, single lessons or a quiz; learners see it at once.
        </EmptyState>
      )}
      {drafts.length > 0 ? (
        <>
          <h3 id="drafts">Drafts</h3>
          <p className={styles.due}>Learners do not see these.</p>
          <ul className={styles.list} aria-labelledby="drafts">
            {drafts.map(each => (
              <Line key={each.id} {...props} assignment={each} />
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

type LineProps = Omit<AssignmentListProps, 'assignments'> & { readonly assignment: Assignment }

function Line({ classId, timeZone, names, progress, assignment }: LineProps) {
  const { id, title, preset, minutes, opens_local, due_local, published_at } = assignment
  const at = (local: string) => describeInstant(instantOf(local, timeZone), timeZone)
  return (
    <li className={styles.assignment}>
      <p className={styles.title}>
        <a href={`/teach/${classId}/assignments/${id}`}>{title}</a>
        {published_at === null ? <Tag>draft</Tag> : null}
      </p>
      {preset === null ? null : (
        <p className={styles.due}>
          Quiz as {preset}
          {minutes === null ? '' : `, ${durationText(minutes)} an attempt`}
        </p>
      )}
      {opens_local === null ? null : <p className={styles.due}>Opens {at(opens_local)}</p>}
      <p className={styles.due}>
        {due_local === null ? 'No due date' : `${preset ? 'Closes' : 'Due'} ${at(due_local)}`}
      </p>
      {due_local !== null && preset === null ? (
        <p className={styles.due}>
          {lateSentence({ perDay: assignment.late_percent, days: assignment.late_days })}
        </p>
      ) : null}
      {assignment.audience === 'class' ? null : (
        <p className={styles.due}>{forText(assignment.learners, names)}</p>
      )}
      <AssignmentProgress parts={progress.get(id) ?? []} />
      {published_at === null ? null : (
        <p className={styles.more}>
          <a href={`/teach/${classId}/remind/${id}`}>
            Remind those who have not finished<VisuallyHidden> {title}</VisuallyHidden>
          </a>
        </p>
      )}
    </li>
  )
}

function forText(learners: readonly string[], names: ReadonlyMap<string, string>): string {
  const known = [...names].flatMap(([id, name]) => (learners.includes(id) ? [name] : []))
  return known.length === 0 ? 'For nobody who is in this class now' : `Only for ${namesText(known)}`
}
