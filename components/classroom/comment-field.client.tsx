'use client'

import { useField } from '#components/ui/action-form.client.tsx'
import { TextareaField } from '#components/ui/textarea-field.tsx'
import { KeepRemark } from './keep-remark.tsx'
import { RemarkPicker } from './remark-picker.client.tsx'

type CommentFieldProps = {
  readonly name: string
  readonly hint: string
  readonly optional?: boolean
  readonly rows?: number
  /** What was written before. */
  readonly written?: string | undefined
  /** The teacher's own remarks, in the order they are offered. */
  readonly remarks: readonly { readonly id: string; readonly text: string }[]
  /** What a kept remark may be about, as `kind:ref`. */
  readonly places: readonly { readonly value: string; readonly label: string }[]
}

/** What a teacher says about an answer or a result: with their own remarks at hand, and a tick to keep a new one. */
export function CommentField({ name, hint, optional, rows, written, remarks, places }: CommentFieldProps) {
  const { error, defaultValue } = useField(name)
  return (
    <>
      <RemarkPicker remarks={remarks} into={name} />
      <TextareaField
        name={name}
        label="Comment"
        hint={hint}
        optional={optional}
        // A remark that is chosen without script may be the whole comment.
        required={!optional && remarks.length === 0}
        rows={rows}
        maxLength={4000}
        error={error}
        defaultValue={defaultValue ?? written}
      />
      <KeepRemark id={`${name}-keep`} places={places} />
    </>
  )
}
