import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Section } from '#components/ui/section.tsx'
import type { FormCall } from '#domain/form-state.ts'
import styles from './calendar-address.module.css'

type CalendarAddressProps = {
  /** The secret address; undefined while there is none. */
  readonly address: string | undefined
  readonly change: FormCall
}

/** Due dates in a calendar program: the address to subscribe to, and how to make it useless. */
export function CalendarAddress({ address, change }: CalendarAddressProps) {
  return (
    <Section id="calendar" title="Due dates in your calendar">
      {address === undefined ? (
        <ActionForm action={change} submit="Make an address" kind="secondary" hidden={{ change: 'renew' }}>
          <p>
            A calendar program that follows the address shows what is due and when. Nothing about your answers
            is in it.
          </p>
        </ActionForm>
      ) : (
        <>
          <p>Give this address to your calendar program (“subscribe” or “from URL”). Keep it to yourself.</p>
          <code className={styles.address}>{address}</code>
          <div className={styles.ways}>
            <ActionForm
              action={change}
              submit="Make a new address"
              kind="secondary"
              hidden={{ change: 'renew' }}
            />
            <ActionForm action={change} submit="Stop it" kind="quiet" hidden={{ change: 'stop' }} />
          </div>
        </>
      )}
    </Section>
  )
}
