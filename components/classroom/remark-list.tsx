import { ActionTextareaField } from '#components/ui/action-fields.client.tsx'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { CheckField } from '#components/ui/check-field.tsx'
import { shortInstant } from '#domain/classroom/wall-time.ts'
import type { FormCall } from '#domain/form-state.ts'
import styles from './remark-list.module.css'

type RemarkListProps = {
  readonly remarks: readonly {
    readonly id: string
    readonly text: string
    /** What it is about, in words; missing where it is about anything. */
    readonly place: string | undefined
    readonly createdAt: number
    readonly version: number
  }[]
  readonly timeZone: string
  readonly change: FormCall
  readonly remove: FormCall
}

/** A teacher's own remarks, each to be changed or deleted in its place. */
export function RemarkList({ remarks, timeZone, change, remove }: RemarkListProps) {
  return (
    <ul className={styles.remarks}>
      {remarks.map(({ id, text, place, createdAt, version }) => (
        <li key={id} className={styles.remark}>
          <p className={styles.text}>{text}</p>
          <p className={styles.about}>
            {place === undefined ? 'For anything' : <>Offered first at: {place}</>} · kept{' '}
            {shortInstant(createdAt, timeZone)}
          </p>
          <div className={styles.ways}>
            <details key={version}>
              <summary>Change</summary>
              <ActionForm action={change} submit="Change" kind="secondary" hidden={{ id, version }}>
                <ActionTextareaField
                  id={`text-${id}`}
                  name="text"
                  label="Remark"
                  rows={3}
                  maxLength={2000}
                  defaultValue={text}
                />
                {place === undefined ? null : (
                  <CheckField
                    id={`anything-${id}`}
                    name="anything"
                    value="yes"
                    label="Offer it everywhere alike"
                  />
                )}
              </ActionForm>
            </details>
            <details>
              <summary>Delete</summary>
              <ActionForm action={remove} submit="Delete it" kind="secondary" hidden={{ id }}>
                <p className={styles.about}>Comments you wrote with it stay.</p>
              </ActionForm>
            </details>
          </div>
        </li>
      ))}
    </ul>
  )
}
