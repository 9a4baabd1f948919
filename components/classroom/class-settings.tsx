import { Fragment } from 'react'
import { ZoneField } from '#components/classroom/zone-field.client.tsx'
import { ActionSelectField, ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Section } from '#components/ui/section.tsx'
import type { FormCall } from '#domain/form-state.ts'
import styles from './class-settings.module.css'

type ClassSettingsProps = {
  readonly taught: {
    readonly id: string
    readonly name: string
    readonly time_zone: string
    readonly join_code: string
    readonly join_open: 0 | 1
    readonly approves_joining: 0 | 1
    readonly archived_at: number | null
    readonly version: number
    /** The day the class reviews towards. */
    readonly review_day: string | null
  }
  readonly rename: FormCall
  readonly change: FormCall
  readonly review: FormCall
}

const DAYS = [
  { value: '1', label: 'one day' },
  { value: '7', label: 'a week' },
  { value: '30', label: 'thirty days' },
  { value: '', label: 'until you close it' },
]

/** Name and zone, the date the class reviews towards, the join code, and putting the class away. */
export function ClassSettings(props: ClassSettingsProps) {
  const { taught, rename, review } = props
  const hidden = { class: taught.id, version: taught.version }
  return (
    <Fragment key={taught.version}>
      <Section id="name-and-zone" title="Name and time zone">
        <ActionForm action={rename} submit="Save" hidden={hidden}>
          <ActionTextField name="name" label="Name" defaultValue={taught.name} maxLength={80} />
          <ZoneField
            initial={taught.time_zone}
            hint="Due dates keep their time on the clock and move with the zone."
          />
        </ActionForm>
      </Section>
      <Section id="join-code" title="Joining">
        <Joining {...props} />
      </Section>
      <Section id="review-day" title="A day to review towards">
        <p>Such as a test. Until then learners are asked earlier what they would not remember that long.</p>
        <ActionForm action={review} submit="Set the day" kind="secondary" hidden={hidden}>
          <ActionTextField
            name="day"
            type="date"
            label="Review towards"
            hint="Leave it empty for no day."
            defaultValue={taught.review_day ?? ''}
            optional
          />
        </ActionForm>
      </Section>
      <Section id="archive" title={taught.archived_at === null ? 'Put away' : 'In the archive'}>
        <Archiving {...props} />
      </Section>
    </Fragment>
  )
}

function Joining({ taught, change }: ClassSettingsProps) {
  const hidden = { class: taught.id, version: taught.version }
  const isOpen = taught.join_open === 1
  const approves = taught.approves_joining === 1
  return (
    <>
      <p>
        {isOpen ? `The code ${taught.join_code} is open. ` : 'The code is closed: nobody can join now. '}
        {approves ? 'Whoever comes with it waits until you let them in.' : 'Whoever has it is in at once.'}
      </p>
      <div className={styles.switches}>
        <ActionForm
          action={change}
          submit={isOpen ? 'Close the code' : 'Open the code'}
          kind="secondary"
          hidden={{ ...hidden, kind: isOpen ? 'close-code' : 'open-code' }}
        >
          {isOpen ? null : <ActionSelectField name="days" label="Open for" options={DAYS} defaultValue="7" />}
        </ActionForm>
        <ActionForm
          action={change}
          submit="Make a new code"
          kind="secondary"
          hidden={{ ...hidden, kind: 'new-code' }}
        />
        <ActionForm
          action={change}
          submit={approves ? 'Let everybody with the code in' : 'Approve who joins'}
          kind="secondary"
          hidden={{ ...hidden, kind: approves ? 'let-in' : 'approve-joining' }}
        />
      </div>
    </>
  )
}

function Archiving({ taught, change }: ClassSettingsProps) {
  const isArchived = taught.archived_at !== null
  return (
    <>
      <p>
        {isArchived
          ? 'Learners do not see this class. Nothing of it is lost.'
          : 'Learners no longer see it, and nobody can join. Nothing is lost, and you can take it out again.'}
      </p>
      <ActionForm
        action={change}
        submit={isArchived ? 'Take out of the archive' : 'Archive the class'}
        kind="secondary"
        hidden={{
          class: taught.id,
          version: taught.version,
          kind: isArchived ? 'unarchive' : 'archive',
        }}
      />
    </>
  )
}
