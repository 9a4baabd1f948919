import controls from '#components/assessment/controls.module.css'
import { LONGEST_TEXT } from '#domain/assessment/types/text/check.ts'
import type { PublicText } from '#domain/assessment/types/text/public.ts'

/** A word or two. */
export function TextField({ question }: { readonly question: PublicText }) {
  return (
    <input
      className={controls.input}
      type="text"
      name="answer"
      required
      maxLength={LONGEST_TEXT}
      autoComplete="off"
      autoCapitalize="none"
      aria-label={`Your answer: ${question.prompt}`}
    />
  )
}
