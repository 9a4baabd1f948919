'use client'

import { useField } from '#components/ui/action-form.client.tsx'
import { TextareaField } from '#components/ui/textarea-field.tsx'

/** What the teacher says about an answer; the learner reads it. */
export function CommentField({ written = '' }: { readonly written?: string | undefined }) {
  const { error, defaultValue } = useField('comment')
  return (
    <TextareaField
      name="comment"
      label="Comment"
      hint="The learner reads it beside the points."
      optional
      rows={4}
      maxLength={4000}
      error={error}
      defaultValue={defaultValue ?? written}
    />
  )
}
