import type { FormFields } from '#domain/assessment/answer-from-form.ts'
import type { PublicQuestion } from '#domain/assessment/public-question.ts'
import { CategoryField } from './types/category/field.tsx'
import { ChoiceField } from './types/choice/field.tsx'
import { ChoicesField } from './types/choices/field.tsx'
import { ClaimField } from './types/claim/field.tsx'
import { CurveField } from './types/curve/field.tsx'
import { EssayField } from './types/essay/field.tsx'
import { HotspotField } from './types/hotspot/field.tsx'
import { MatchField } from './types/match/field.tsx'
import { NumberField } from './types/number/field.tsx'
import { OrderField } from './types/order/field.tsx'
import { StateField } from './types/state/field.tsx'
import { TextField } from './types/text/field.tsx'

/** What a learner fills in. Names of fields are those of domain/assessment/answer-from-form.ts. */
export function Field({
  question,
  figure,
  filled,
}: {
  readonly question: PublicQuestion
  readonly figure?: string | undefined
  /** What has been filled in before. */
  readonly filled?: FormFields | undefined
}) {
  switch (question.type) {
    case 'choice':
      return <ChoiceField question={question} filled={filled} />
    case 'choices':
      return <ChoicesField question={question} filled={filled} />
    case 'number':
      return <NumberField question={question} filled={filled} />
    case 'order':
      return <OrderField question={question} filled={filled} />
    case 'match':
      return <MatchField question={question} filled={filled} />
    case 'category':
      return <CategoryField question={question} filled={filled} />
    case 'hotspot':
      return <HotspotField question={question} filled={filled} />
    case 'text':
      return <TextField question={question} filled={filled} />
    case 'claim':
      return <ClaimField question={question} filled={filled} />
    case 'curve':
      return <CurveField question={question} filled={filled} />
    case 'state':
      return <StateField question={question} figure={figure} filled={filled} />
    case 'essay':
      return <EssayField question={question} filled={filled} />
  }
}
