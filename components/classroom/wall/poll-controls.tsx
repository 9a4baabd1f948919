import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { FormCall } from '#domain/form-state.ts'

type PollControlsProps = {
  readonly classId: string
  readonly question: string
  readonly poll: { readonly id: string; readonly isOpen: boolean } | undefined
  readonly start: FormCall
  readonly end: FormCall
}

/** Opens a poll on the question, or closes the one that is open. */
export function PollControls({ classId, question, poll, start, end }: PollControlsProps) {
  if (poll?.isOpen)
    return (
      <ActionForm
        action={end}
        submit="Close the vote"
        kind="secondary"
        hidden={{ class: classId, poll: poll.id }}
      />
    )
  return (
    <ActionForm
      action={start}
      submit={poll ? 'Vote again' : 'Let the class vote'}
      hidden={{ class: classId, question }}
    />
  )
}
