import { Options } from '#components/assessment/options.tsx'
import type { PublicChoice } from '#domain/assessment/types/choice/public.ts'

/** One of several. */
export function ChoiceField({ question }: { readonly question: PublicChoice }) {
  return <Options options={question.options} name="answer" />
}
