import { ActionForm } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import { Section } from '#components/ui/section.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { FormCall } from '#domain/form-state.ts'

type RestartLessonProps = {
  readonly lesson: string
  /** When it was begun afresh before. */
  readonly restarts: readonly number[]
  readonly timeZone: string
  readonly restart: FormCall
}

/** Lets a learner begin a lesson afresh, after saying what that does and what it leaves alone. */
export function RestartLesson({ lesson, restarts, timeZone, restart }: RestartLessonProps) {
  const last = restarts.at(-1)
  return (
    <Section id="afresh" title="Begin this lesson afresh">
      {last === undefined ? null : (
        <p>
          You began it afresh {restarts.length === 1 ? 'once' : `${restarts.length} times`}, last on{' '}
          {shortInstant(last, timeZone)}. Answers from before that still stand above.
        </p>
      )}
      <p>
        The lesson will look unread and unanswered again: your place in it and the scores in your progress
        count from then. Nothing is deleted. Every answer stays on this page, review goes on as before, and
        what a teacher sees of an assignment does not change.
      </p>
      <ActionForm key={last} action={restart} submit="Begin afresh" kind="secondary" hidden={{ lesson }}>
        <CheckField name="sure" value="yes" required label="Yes, let this lesson count from now" />
      </ActionForm>
    </Section>
  )
}
