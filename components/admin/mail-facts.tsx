import { ActionForm } from '#components/ui/action-form.client.tsx'
import { Note } from '#components/ui/note.tsx'
import type { FormCall } from '#domain/form-state.ts'

type MailFactsProps = {
  readonly mail: {
    readonly from: string
    readonly waiting: number
    readonly sent: number
    readonly dead: number
    readonly error: string | null
  }
  readonly test: FormCall
}

/** Whether mail goes out, what the mail server said last, and a mail to try it with. */
export function MailFacts({ mail, test }: MailFactsProps) {
  const { from, waiting, sent, dead, error } = mail
  return (
    <>
      <p>
        Sent as {from}. In the last thirty days {sent} sent, {dead} given up; {waiting} wait to be sent.
      </p>
      {error === null ? null : (
        <Note kind="warn" title="The mail server refuses or is not there.">
          Its last answer: {error}. Mail that waits is tried five times more. Check SMTP_URL and MAIL_FROM.
        </Note>
      )}
      <ActionForm action={test} submit="Send a test mail to me" kind="secondary" />
    </>
  )
}
