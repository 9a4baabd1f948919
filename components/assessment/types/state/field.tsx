import controls from '#components/assessment/controls.module.css'
import { type FormFields, valuesOf } from '#domain/assessment/answer-from-form.ts'
import type { PublicCondition, PublicState } from '#domain/assessment/types/state/public.ts'
import { ChosenState } from './chosen-state.tsx'
import { StateInput } from './field.client.tsx'

/** What has to be reached, and the state of the diagram that is sent. */
export function StateField({
  question,
  figure = question.diagram,
  filled = {},
}: {
  readonly question: PublicState
  readonly figure?: string | undefined
  readonly filled?: FormFields | undefined
}) {
  if (question.parts) return <ChosenState parts={question.parts} paper={question.paper} filled={filled} />
  return (
    <>
      <ul className={controls.conditions}>
        {question.conditions.map(condition => (
          <li key={condition.output}>{condition.text ?? conditionText(condition)}</li>
        ))}
      </ul>
      <StateInput figure={figure} initial={valuesOf(filled, 'answer')[0] ?? question.initial} />
    </>
  )
}

function conditionText({ output, atLeast, atMost }: PublicCondition): string {
  const bounds = [
    atLeast === undefined ? '' : `at least ${atLeast}`,
    atMost === undefined ? '' : `at most ${atMost}`,
  ]
  return `${output}: ${bounds.filter(Boolean).join(', ')}`
}
