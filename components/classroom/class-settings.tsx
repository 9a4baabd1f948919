import { ZoneField } from '#components/classroom/zone-field.client.tsx'
import { ActionSelectField, ActionTextField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'
import styles from './class-settings.module.css'

type ClassSettingsProps = {
  readonly taught: {
    readonly id: string
    readonly name: string
    readonly time_zone: string
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
export function ClassSettings({ taught, rename, change, review }: ClassSettingsProps) {
  const hidden = { class: taught.id, version: taught.version }
  const archived = taught.archived_at !== null
  const codeSwitch = taught.join_open
    ? { kind: 'close-code', submit: 'Close the code' }
    : { kind: 'open-code', submit: 'Open the code' }
  return (
    <div className={styles.settings} key={taught.version}>
      <ActionForm action={rename} submit="Save" hidden={hidden}>
        <ActionTextField name="name" label="Name" defaultValue={taught.name} maxLength={80} />
        <ZoneField
          initial={taught.time_zone}
          hint="Due dates keep their time on the clock and move with the zone."
        />
      </ActionForm>
      <ActionForm action={review} submit="Set the date" kind="secondary" hidden={hidden}>
        <ActionTextField
          name="day"
          type="date"
          label="Review towards"
          hint="Such as a test. Until then learners are asked earlier what they would not remember that long. Leave it empty for no date."
          defaultValue={taught.review_day ?? ''}
          optional
        />
      </ActionForm>
      <div className={styles.switches}>
        <ActionForm
          action={change}
          submit={codeSwitch.submit}
          kind="secondary"
          hidden={{ ...hidden, kind: codeSwitch.kind }}
        >
          {taught.join_open ? null : (
            <ActionSelectField name="days" label="Open for" options={DAYS} defaultValue="7" />
          )}
        </ActionForm>
        <ActionForm
          action={change}
          submit="Make a new code"
          kind="secondary"
          hidden={{ ...hidden, kind: 'new-code' }}
        />
        <ActionForm
          action={change}
          submit={taught.approves_joining ? 'Let everybody with the code in' : 'Approve who joins'}
          kind="secondary"
          hidden={{ ...hidden, kind: taught.approves_joining ? 'let-in' : 'approve-joining' }}
        />
        <ActionForm
          action={change}
          submit={archived ? 'Take out of the archive' : 'Archive the class'}
          kind="secondary"
          hidden={{ ...hidden, kind: archived ? 'unarchive' : 'archive' }}
        />
      </div>
    </div>
  )
}
