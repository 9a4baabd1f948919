import controls from '#components/assessment/controls.module.css'
import { Options } from '#components/assessment/options.tsx'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { PublicClaim } from '#domain/assessment/types/claim/public.ts'

type FieldProps = { readonly question: PublicClaim; readonly filled?: FormFields | undefined }

/** A claim, a verdict, and where they are asked for the reason and the source that decides. */
export function ClaimField({ question, filled = {} }: FieldProps) {
  return (
    <>
      <blockquote className={controls.claim}>{question.claim}</blockquote>
      <Part legend="Your verdict" name="verdict" options={question.verdicts} filled={filled} />
      <Part legend="Because" name="reason" options={question.reasons} filled={filled} />
      <Part legend="What decides it" name="source" options={question.deciding} filled={filled} />
    </>
  )
}

function Part(props: {
  readonly legend: string
  readonly name: string
  readonly options: PublicClaim['reasons']
  readonly filled: FormFields
}) {
  if (props.options.length === 0) return null
  return (
    <fieldset className={controls.part}>
      <legend className={controls.partLegend}>{props.legend}</legend>
      <Options
        options={props.options}
        name={props.name}
        compact={props.name === 'verdict'}
        chosen={valuesOf(props.filled, props.name)}
      />
    </fieldset>
  )
}
